@id ga-05
@genre obituary
@style newspaper
@headline Wim Terpstra, who taught a nation to skate on canals, dies at 93
@byline Philippa Gaunt
@abstract Wim Terpstra, a Frisian bicycle repairer who became Dutch television's voice of natural ice, has died at 93. He skated the Elfstedentocht three times and predicted it on air for thirty years.

{P1|Wim Terpstra}, a bicycle repairer from {L1|Friesland} who for three decades told the {N1|Dutch} whether the ice would hold, died on {D|Dec. 4} at his home in {L2|Hindeloopen}.
He was 93.

{S1|His daughter, {P2|Sjoukje Terpstra-de Jong}}, {C1|said} {Q1|the cause was pneumonia, which he had called "a mild winter of the lungs"}.

{P1|Willem Folkert Terpstra} was born on {D|Jan. 30, 1933}, in {L3|Bolsward}, the fifth child of a {N2|Mennonite} {T|barge skipper}, {P3|Folkert Terpstra}, and the former {P4|Aaltje Bergsma}.
He left school at 13, a year after {L4|Canada}'s {O1|2nd Infantry Division} had crossed the province, and learned his trade from a {N3|Canadian} deserter known only as {P5|Red}.

He finished the {E1|Elfstedentocht}, the 200-kilometer race past the eleven {N4|Frisian} cities, in {D|1954}, {D|1956} and, on two frostbitten feet, {D|1963}, the year that only 69 of nearly 10,000 starters reached {L5|Leeuwarden} in time.
{O2|De Telegraaf} printed his boots.

The {N1|Dutch} broadcaster {O3|NOS} hired him in {D|1971} to stand on canals.
Each winter until {D|2001}, in a coat bought at an {O4|HEMA} in {L6|Sneek}, he drilled a hole on live television, lowered his grandfather's brass ruler and announced a number.
{Q2|"Eleven,"} {S2=P1|he} {C2|would say}, {Q2|"and you need fifteen."}
When the number in {D|January 1997} was sixteen, {T|Queen} {P6|Beatrix} was watching, and so was everyone else.

He was no friend of the {O5|KNSB}, the national skating federation, whose indoor rinks he thought a form of central heating, and in {D|1985} he turned down the {W1|Order of Orange-Nassau} because the ceremony clashed with frost.
{S3|{P7|Piet Venema}, a {T|former ice master of the {O6|Vereniging De Friesche Elf Steden}}}, {C3|recalled} {Q3|being telephoned by him at {D|4 in the morning} with the temperature of a ditch}.

His memoir, "{W2|Nul Graden}" (Zero Degrees), sold 210,000 copies and was translated into {N5|Finnish}, {N4|Frisian} and, for reasons nobody could discover, {N6|Portuguese}.
A lock in {L7|Stavoren} and an ice cream at {O7|Jamin} bear his name.

In addition to his daughter, he is survived by a son, {P8|Rients}, of {L8|Holland}, {L9|Michigan}; four grandchildren; and a sister, {P9|Hiltje Sun-Terpstra}.
His wife, {P10|Doutzen}, died in {D|2009}.

At his funeral, in the {F1|Grote Kerk}, the brass ruler was lowered into the grave first.
{S4|The {T|minister}, {T|the Rev.} {P11|Anke Wind}}, {C4|read out} the depth: {Q4|"One meter ninety.}
{Q4|It holds."}
