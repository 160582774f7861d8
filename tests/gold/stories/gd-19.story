@id gd-19
@genre science
@style newspaper
@headline Who won what: Lund Prize, Okapi Medal, fellowships and one refusal
@byline Teodora Vint
@abstract A list of science awards with the reasons given by juries, including one laureate who declined a prize because of its sponsor.

{X:byline|By {P1|Teodora Vint}, {T|Awards correspondent}}

The {W1|Lund Prize for Mathematics} went to {P2|Ngô Quang Sơn} of the {O1|Institut des Hautes Études Scientifiques} and {P3|Oluwaseun Adebayo-Park} ({O2|University of Ibadan}; {O3|ICTP}, {L1|Trieste}) {Q1|“for a proof that nobody can summarise, including us”}, {S1|the jury} {C1|said}.

The {O4|International Union for Conservation of Nature} gave its {W2|Okapi Medal} to {P4|Corneille Mbusa-Kambale}, {T|chief warden of {L2|Virunga}}, and, posthumously, to {P5|Georgine Sebahinzi}, killed at {L3|Rumangabo} by the {O5|Democratic Forces for the Liberation of Rwanda} in {D|2020}.
{L2|Virunga} has lost more than 200 rangers.

{W6|Max Planck–Humboldt Research Awards} ({Y|1.5 million euros} each): {P6|Yoo So-jin}, {O8|KAIST}; {P7|María Belén Long}, {O9|CONICET}.

{O10|UNESCO}’s {W3|Carlos J. Finlay Prize for Microbiology} was shared by {N1|Cuban} and {N2|Senegalese} teams of the {O11|Finlay Institute of Vaccines} and the {O12|Institut Pasteur de Dakar}.

{W4|Golden Goose}, for odd research: three {N3|Scots} who weighed sneezes at the {O13|Roslin Institute}.

A REFUSAL

{P8|Hinemoa Te Rangi-Moon}, a {N4|Māori} {T|volcanologist at {O14|GNS Science}}, declined the {W5|Rim of Fire Award}, sponsored by {O15|Tāwhaki Mining}, a week before she was to receive it in the {F1|Michael Fowler Centre}.
{Q2|“The mountain paid for my house and the company wants to pay for its roof,”} {S2=P8|she} {C2|wrote} in {O16|The Post}.
{S3|{O15|Tāwhaki}} {C3|said} {Q3|it respected her choice}; the money goes to {O17|Lifeline}.

ELECTED

To the {O18|Royal Society of Edinburgh}: {T|Dame} {P9|Muriel Speirs-Ogilvy}; {P10|Ifor ap Rhydderch}.

To the {O19|African Academy of Sciences}: {P11|Tigist Wolde-Giyorgis}; {P12|Kwame Friday}; {P13|Zodwa ka-Sithole}.

To the {O20|U.S. National Academy of Engineering}: {P14|J. B. Rosenkrantz Jr.}; {P15|Anh “Andy” Sun}.

{X:correction|{D|Last week}’s list gave {P16|Li Long} as a man.
She is not.}
