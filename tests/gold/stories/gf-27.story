@id gf-27
@genre culture
@style list
@headline "Salt Ferry" takes top prize as Goa film festival closes; full list of winners
@abstract An Ecuadorian-Spanish film won the top award at the film festival in Goa. The list of winners includes films from Georgia, Kerala, Burkina Faso and Vietnam.

{Z|{L1|PANAJI}, {L2|Goa}, {D|Nov. 28} ({O1|ISN}) -- }{W1|Salt Ferry}, an {N1|Ecuadorian}-{N2|Spanish} drama about a woman who rows a piano across the {L3|Gulf of Guayaquil}, won the {W2|Golden Peacock} and {Y|4 million rupees} at the {E1|International Film Festival of India}, which closed on {D|Saturday} at the {F1|Shyama Prasad Mukherjee Stadium}.

{Q1|"We sank the piano nine times,"} {S1|{T|director} {P1|Inés Paredes Luna}} {C1|told the audience}.
{Q1|"The tenth time it floated, and that is the take we could not use."}

The jury, headed by {N3|Iranian} {T|filmmaker} {P2|Reza Mirkarimi-Nur}, also gave a special mention to {W3|Uncle Sunday}.
In a statement {S2=none|it} {C2|said} {Q2|that the two films "row in opposite directions on one sea"}.

The winners:

Best film: {W1|Salt Ferry} ({W1|La gabarra de sal}), {L4|Ecuador}/{L5|Spain}

Best director: {P3|Tekla Asatiani}, {W4|The House on Barnov}, {L6|Georgia}

{W15|Silver Peacock}, best actor (male): {P4|Indrans Pillai}, {W5|Kadal Kanakku}, {L7|India} ({N4|Malayalam})

Best actor (female): {P5|Aïssata So Traoré}, {W3|Uncle Sunday} ({W3|Tonton Dimanche}), {L8|Burkina Faso}

Special jury award: {P6|Pham Ngoc Long}, {W6|Inside the Orange}, {L9|Vietnam}

Best debut: {P7|Hwang Da-eun}, {W7|Nine Minutes to Mokpo}, {L10|South Korea}

{W8|ICFT-UNESCO Gandhi Medal}: {W9|Safe House}, {P8|Eirik Svensson-Lie}, {L11|Norway}

{W10|Satyajit Ray Lifetime Achievement Award}: {P9|Phillippa Noyce}, {L12|Australia}

Best web series: {W11|Dabba Cartel Diaries}, {O2|Dharma Cornerstone} for {O3|SonyLIV}

{Q3|{P4|Pillai}, 71, was in his cowshed when the jury rang and took the call for "one of those loan companies"}, {S3|his {T|producer}, {P10|Anto},} {C3|said}.

Elsewhere

{E2|Film Bazaar}, the market run by the {O4|National Film Development Corporation} at the {F2|Marriott}, gave its {W12|Prasad Lab Award} to {P11|Stanzin}'s {W13|Glacier Radio}.

{F3|Inox} screens 2 and 3 reopened on {D|Wednesday} after rain from {E3|Cyclone Senyar} came through the ceiling in the last reel of {W14|Dry Season}.

{Q4|{D|Next year}'s edition will run from {D|Nov. 19 to 27} with {L13|Kazakhstan} as focus country}, {S4|{T|Chief Minister} {P12|Pramod Desai Sawkar}} {C4|announced}.

{X:caption|{P1|Inés Paredes Luna} with the {W2|Golden Peacock} on {D|Saturday}. {O5|PTI} Photo by {P13|R. D'Souza}}
