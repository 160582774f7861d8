@id gf-29
@genre books
@style listings
@headline New & Noted: eight books from the South and East
@byline Marta Vuk
@abstract Short notices of new books from Nigeria, Poland, Indonesia, Lebanon and elsewhere, with a list of prizes and festivals.

{W1|The Ferryman’s Invoice}, by {P1|Ifeoma Sunday} ({O1|Cassava Republic}, 288 pp., {Y|£12.99})
A customs clerk in {L1|Calabar} finds that the dead still owe duty.
{Q1|“I wanted a ghost who keeps receipts,”} {S1=P1|the author} {C1|told {O2|Brittle Paper}}.

{W2|Dzień bez wody}, by {P2|Olga Zima}, translated from the {N1|Polish} as {W2|A Day Without Water} by {P3|Antonia Lloyd} ({O3|Fitzcarraldo Editions})
Fourteen voices, one tap, {L2|Wałbrzych} in {D|July 1997}.
Winner of the {W3|Nike Literary Award}.

{W4|Republic of Smoke}, by {P4|Dea} ({O4|Gramedia})
The single-named {N2|Indonesian} satirist goes to the clove factories of {L3|Kudus} and comes back coughing and in love.
{S2|{P5|Goenawan Siregar} in {O5|Tempo}} {C2|called} {Q2|it “a kretek that reads you”}.

{W5|The Port}, by {P6|Rima Saab Khoury} ({O6|Dar al-Adab})
{Q3|Not a novel on the blast of {D|Aug. 4, 2020}}, {S3=P6|she} {C3|insists} in a foreword, {Q3|but “an inventory of one kitchen”}.

{W6|My Name Is Park, and So Is Yours}, by {P7|Park Park} ({O7|Minumsa})
A memoir in the form of a telephone directory.

{W7|Hunger Stones}, by {P8|Jiří Malý} ({O8|Host})
The low-water marks on the {L4|Elbe} at {L5|Děčín}, {S4=none|one of which} {C4|says} {Q4|“If you see me, weep”}, narrate six centuries.

{W8|Ciudad sin perros}, by {P9|Lautaro Ángel} ({O9|Anagrama})
The {N3|Argentine} won the {W9|Premio Herralde} for this account of a night in the {F1|Once} station.

{W10|On Being Late}, by {P10|Aruna Nair} ({O10|Seagull Books})
Essays by the {L6|Kolkata} philosopher; the publisher apologises for the delay.

ALSO RECEIVED

{W11|Tax Law of the Kyrgyz Republic, Annotated}, ed. {P11|B. Asanov}

{W12|Lake Chad: A Reader} ({O11|Langaa})

{W13|Karaoke for Mourners}, by {P12|Ha Ji}

FESTIVALS

{E1|Ake Arts and Book Festival}, {L7|Lagos}, {D|Nov 20-22}; {E2|Hay Festival Arequipa}, {D|Nov 5-8}; {E3|Ubud Writers & Readers Festival}, {D|Oct 21-25}, where {P4|Dea} talks to {P1|Sunday} on (yes) {D|Sunday}; {E4|Conrad Festival}, {L8|Kraków}, {D|Oct 19-25}

PRIZES

{W14|Sheikh Zayed Book Award}: shortlists {D|Jan 15}

{W15|JCB Prize}: not held

{W16|Caine Prize}: entries to {O12|The Menier Gallery}, {L9|London}, by {D|Jan 31}

{X:byline|{P13|Marta Vuk}}

{X:correction|We said in our {D|September} issue that {W17|The Salt Road} was by {P14|Asif Dar}.
It was by his sister, {P15|Asma}.
We are sorry to both.}
