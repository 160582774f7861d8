@id ge-25
@genre politics
@style agency
@headline Iraqi Kurdish parties near cabinet deal, officials say; one denies it
@byline Rebwar Aziz
@abstract Officials said the two main Iraqi Kurdish parties were close to ending a 14-month cabinet stalemate over who controls the interior ministry and customs. One party denied it.

{Z|{L1|ERBIL}, {L2|Iraq}, {D|Jan 19} ({O1|Tidewire}) - }{Q1|The two parties that rule {L2|Iraq}'s {N1|Kurdish} north have agreed in outline on a cabinet, ending fourteen months without one}, {S1|three officials with knowledge of the talks} {C1|said} on {D|Monday}.

{Q2|The {O2|Kurdistan Democratic Party} ({O2|KDP}) would keep the premiership, and the {O3|Patriotic Union of Kurdistan} ({O3|PUK}) would take the {O4|Ministry of Interior} "with the police but without the {O12|Zerevani}"}, {S2|two of them} {C2|said}, referring to a force based in {L3|Pirmam}.
{S3|The third} {C3|said} {Q3|the police had not been discussed}.

All asked not to be named because they were not allowed to brief the press; {S4|one} {C4|added} {Q4|that his wife did not know where he was}.

{S5|A {O3|PUK} spokeswoman, {P1|Soz Hama-Karim}}, {C5|confirmed} {Q5|"progress"}.
{S6|The {O2|KDP}} {C6|denied} {Q6|that there had been any}.
{Q7|"There has been tea,"} {S7|its {T|politburo member} {P2|Fazil Mirani-Barzan}} {C7|told {O5|Rudaw}}.

In {L4|Sulaymaniyah}, {S8|{T|opposition leader} {P3|Shaswar Ali Mala} of {O6|New Generation}} {C8|wrote} on {W1|X} {Q8|that the voters had "married nobody and been divorced twice"}.
{S9|{O7|Halwest}, a smaller group}, {C9|announced} {Q9|a boycott of the session}; the {O8|Kurdistan Justice Group} did too.

{S11=none|A senior adviser to {T|Prime Minister} {P4|Mahdi al-Saffar}} {C11|said} in {L5|Baghdad} {Q11|the federal government would pay {D|December} salaries "the minute there is a person to send them to"}.
{S12=none|Another {N2|Iraqi} official} {C12|cautioned} {Q12|that the {O9|State Organization for Marketing of Oil} ({O9|SOMO}) had first to be given the barrels}.

{L6|Turkey} and {L7|Iran} have each sent an envoy.
{S13=none|A {N5|Western} diplomat who has met both} {C13|said} {Q13|{L8|Ankara} was pressing the {O2|KDP} and {L9|Tehran} the {O3|PUK}, "and everyone is pressing the kebab man"}.

{S14|The {O10|U.S. consulate general}} {C14|had said} {D|last week} {Q14|it was "encouraged"}.
Asked on {D|Monday} if it still was, an official there did not answer.

It is not known who would be governor of {L10|Kirkuk}, where {N3|Turkmen} and {N4|Arab} parties had not been consulted, nor what becomes of {P5|Qubad Sherwani}, the {T|acting finance minister}, whom {S15|both sides} {C15|have called} {Q15|"a gentleman"}, an alarming sign.

The {O11|Kurdistan Parliament} was to meet on {D|the 27th}.
{Q16|"It will meet,"} {S16|the {O3|PUK}'s {P1|Hama-Karim}} {C16|said}.
{Q16|"I have learned not to say who will come."}

{X:tagline|(Reporting by {P6|Rebwar Aziz}, {P7|Hiwa So} and {P8|Zainab al-Taie}; writing by {P9|Colm Dufferin})}
