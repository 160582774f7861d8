@id gb-08
@genre health
@style press-release
@headline Hanbit Medical Wins Singapore Nod for Handheld Sepsis Test
@byline none
@abstract Hanbit Medical said Singapore’s regulator has approved its 12-minute sepsis test for use in hospitals and ambulances. Sales will start in January through a local distributor.

{X:editor-note|FOR IMMEDIATE RELEASE}

{Z|{L1|SEONGNAM}, {L2|South Korea} and {L3|SINGAPORE}, {D|Dec. 3, 2026} /{O1|Pacific Newsline}/ -- }{O2|Hanbit Medical Co., Ltd.} ({O3|KOSDAQ}: 299410), a developer of point-of-care diagnostics, {D|today} announced that {L3|Singapore}’s {O5|Health Sciences Authority} ({O5|HSA}) has approved {W1|SepSure 12}, a handheld test that detects sepsis in 12 minutes from two drops of blood.

The approval follows a study of 2,118 patients at {O6|Tan Tock Seng Hospital}, {O7|Changi General Hospital} and {O8|KK Women’s and Children’s Hospital}, published {D|last month} in {O9|The Lancet Regional Health – Western Pacific}.

{Q1|“Every hour matters in sepsis, and {W1|SepSure} gives the hour back,”} {C1|said} {S1|{P1|Moon Seung-ah}, {T|Ph.D.}, {T|founder and Chief Executive Officer of {O2|Hanbit Medical}}}.
{Q1|“We are proud that {L3|Singapore}, which has one of the strictest regulators in {L4|Asia}, is the first country outside {L2|Korea} to say yes.”}

{S2|{T|Adjunct Associate Professor} {P2|Rajeswari Pillai-Ong}, the study’s {T|principal investigator}}, {C2|added}: {Q2|“Our nurses learned it in a coffee break, which is the only kind of training they have time for.”}

{W1|SepSure 12} will be distributed by {O10|Straits BioSupply Pte Ltd}, a unit of {O11|Temasek}-backed {O12|Lion Health Ventures}, starting in {D|January 2027}.
The {O13|Singapore Civil Defence Force} ({O13|SCDF}) will try the device in 20 ambulances under a six-month pilot.
Financial terms were not disclosed, but {O2|Hanbit} expects sales of {Y|US$14 million} in {L5|Southeast Asia} in {D|fiscal 2027}.

The company received the {W2|CE mark} in {D|2025} and has filed a {W3|510(k)} submission with the {O14|U.S. Food and Drug Administration} ({O14|FDA}).
Development was supported by the {O15|Korea Health Industry Development Institute} and by {O16|CARB-X}.

{P1|Moon}, {T|chief medical officer} {P3|So Young-gil} and {P4|Bartholomew “Bart” Sun}, {T|head of Asia-Pacific}, will present at the {E1|J.P. Morgan Healthcare Conference} in {L6|San Francisco} on {D|Jan. 12}, and at {E2|Medical Fair Asia} later {D|next year}.

{X:other|About {O2|Hanbit Medical}}

{X:other|{O2|Hanbit Medical} was founded in {D|2014} as a spin-off of {O17|KAIST}.
It employs 210 people in {L1|Seongnam}, {L7|Osong} and {L8|Boston}.
“{O2|Hanbit}” is {N1|Korean} for “one light.”}

{X:other|Forward-Looking Statements}

{X:other|Statements in this release that are not historical facts are forward-looking and subject to risks, including those described in filings with the {O18|Financial Supervisory Service}.}

{X:other|Media Contacts}

{X:other|{P5|Chae Rin}, {O2|Hanbit Medical}, ir@hanbit.example}

{X:other|{P6|Gloria D’Souza}, {O19|Red Kite Communications}, gloria@redkite.example}

{X:copyright|SOURCE {O2|Hanbit Medical Co., Ltd.}}
