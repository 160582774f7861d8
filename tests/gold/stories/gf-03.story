@id gf-03
@genre sport
@style agency
@headline Indonesia stadium inquiry urges ban on perimeter fences
@byline Wahyuni
@abstract An Indonesian inquiry into a crush at a stadium in Kediri has urged that perimeter fences be banned and three officials charged. The league will restart without spectators.

{Z|{L1|JAKARTA}, {D|Aug 19} ({O1|Nusa Wire}) - }A government panel investigating a crush that injured 212 football fans in {L2|East Java} recommended on {D|Wednesday} that perimeter fences be removed from every stadium in {L3|Indonesia} and that three officials be prosecuted.

The fans were hurt when a gate at {F1|Brawijaya Stadium} in {L4|Kediri} jammed after {O2|Persik}’s 2-1 win over {O3|Arema FC} in the {E1|Piala Presiden} on {D|July 25}.

{Q1|“A fence that cannot be opened from inside is a cage,”} {C1|said} {S1|{P1|Suharsono}, the {T|retired police general} who led the panel}.
{S2|{P1|Suharsono}, who like many {N1|Javanese} uses one name}, {C2|said} {Q2|stewards had been given keys for the wrong padlocks}.

He handed the 188-page report to {T|President} {P2|Agus Rahmat Wibisana} at the {F2|Merdeka Palace}.
{S3|{T|State Secretary} {P3|Nurhayati}} {C3|told reporters} {Q3|that {P2|Wibisana} had asked the {O4|Youth and Sports Ministry} ({O4|Kemenpora}) and the {O5|Football Association of Indonesia} ({O5|PSSI}) to act within 30 days}.

{O5|PSSI} suspended the {E2|Liga 1} for three weeks after the crush, the worst since 135 people died at {F3|Kanjuruhan Stadium} in {L5|Malang} in {D|October 2022}.
{Q4|Matches will restart on {D|Aug 28} behind closed doors at {F4|Gelora Bung Tomo} in {L6|Surabaya}, {F5|Si Jalak Harupat} in {L7|Bandung} regency and {F6|Manahan} in {L8|Solo}}, {S4=O5|the association} {C4|said}.

{O3|Arema} supporters, known as {O6|Aremania}, marched on the office of the {O7|East Java Regional Police} on {D|Tuesday}.
{S5|One of their leaders, {P4|Slamet}, who lost a toe in the crush}, {C5|said} {Q5|he feared the report would go the way of the last one}.

{Q6|“They will write a book, and the book will sit next to the other book,”} {S6=P4|the 41-year-old becak driver} {C6|said}.

{S7|{P5|Fatimah Tusadiah Siregar}, a {T|lawyer with the {O8|Legal Aid Institute} ({O8|LBH})} in {L6|Surabaya}}, {C7|said} {Q7|families wanted murder charges under article 338 of the {W1|Criminal Code}}, which carries up to 15 years.

The panel named the match {T|commissioner}, {P6|Ketut Sukarja}; the {T|head of security}, {P7|Bambang}; and {P8|Yosep Ola Boli}, {T|director of operations at {O9|Liga Cipta Nusantara}}, which runs the competition.
None could be reached.

{S8|World governing body {O10|FIFA}} {C8|said} in a statement {Q8|it was “studying the findings with the {N2|Asian} confederation”}.
{L3|Indonesia} is due to host the {E3|AFF Championship} in {D|December}.

{X:tagline|(Reporting by {P9|Wahyuni}; Additional reporting by {P10|Rini} and {P11|Stanley Untung}; Editing by {P12|Martin Budi})}
