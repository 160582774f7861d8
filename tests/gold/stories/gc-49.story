@id gc-49
@genre e-mail
@style web-post
@headline PTA list, bake sale, and the lost coat
@byline Heather
@abstract A parent association secretary in Oregon mails volunteers about a bake sale, allergies, a school board vote and a lost coat.

Dear {O1|Whitman Elementary} families,

Thank you to everybody who came out {D|Tuesday}!!
Quick recap bc my {P1|Otis} has strep.

VOLUNTEERS for the bake sale ({D|Sat 11/8}, {D|9 to noon}, outside {O2|New Seasons} on {F1|Woodstock}):

{P2|Heather B.}, {P3|Heather Nguyen}, {T|Mr.} {P4|Faleafa}, {P5|Svetlana} ({P6|Misha}'s mom), Grandpa {P7|Joe}, {P8|Rain} and {P9|Forest}, {P10|Dominique St. Cyr}, the {P11|Abdi} family

PLEASE label: nuts, gluten, pork (gelatin!).
We've got {N1|Somali} and {N2|Jewish} kids, one {N3|Jain}, and {P12|Beckett T.} who can't have anything white.

MONEY.
We raised {Y|$1,346.50} at the jog-a-thon, {O3|Les Schwab} matched {Y|$500} and {T|Dr.} {P13|Ahn} the {T|orthodontist} gave a {W1|Chromebook}.
The {O4|Oregon Department of Education} grant was denied, thanks to {T|Principal} {P14|Ruiz-Keller} for trying.

{O5|PPS} board votes on boundaries {D|Nov. 18}.
{S1|{T|Board member} {P15|Patte}} {C1|told us} {Q1|{O6|Lent} and {O7|Marysville} kids won't be moved}.
{S2|{O8|The Oregonian}} {C2|says} {Q2|they will}.
Show up in blue.

{N4|Spanish} interpretation by {P16|Lupita}, {N5|Vietnamese} by {T|Thầy} {P17|Long}, {N6|Russian} by whoever {P5|Svetlana} can bribe.

LOST: one purple {O9|Columbia} coat, size 8, {P18|ZADIE} on the tag.
FOUND: eleven single gloves, a retainer, {W2|Captain Underpants} book 4, and a hamster, alive, which {T|Ms.} {P19|Day} in Room 6 has named {P20|Governor}.

xo

{P2|Heather}

{X:other|Sent via {W3|ParentSquare} | {L1|Portland}, {L2|Oregon}}
