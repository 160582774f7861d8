@id gf-44
@genre media
@style agency
@headline Hungarian channel pulls satire after ‘potato minister’ sketch; author says she was told by lift attendant
@byline Kata Vörös
@abstract A Hungarian television channel took a satirical programme off the air after a sketch about a minister. Its author, the channel and the minister's office give three accounts of who decided it.

{Z|{L1|BUDAPEST}, {D|Feb 3} ({O1|Danube Newswire}) - }“{W1|Fókusz, Please}” was the most watched satire in {L2|Hungary} until {D|Sunday}.
On {D|Monday} {S3=O2|the site of {O2|Duna Kettő}} {C3|said} {Q3|there was nothing at this address}.

{S1|{P1|Dóra Király}, who writes and plays all eleven characters,} {C1|says} {Q1|she learned of it “from {P2|Feri}, who runs the lift”}.
He had heard it from the {T|programme director}, {P3|Gergely Pap}, who will not say from whom he had it.

Not from the minister, it seems.

{Q5|“We have potatoes to think of,”} {S5=none|a spokesman for {P4|Zsolt Burgonya-Nagy}, {T|minister of agriculture},} {C5|said}.
The sketch had shown {P4|Burgonya}, whose name means potato, being peeled at a meeting of the {O3|European Council}.
{Q6|“He laughed.}
{Q6|He has it on his telephone,”} {S6=none|the spokesman} {C6|added}, {Q6|“and will deny it.”}

He did.
{Q7|“I own no telephone with pictures,”} {S7=P4|the minister} {C7|told {O4|Klubrádió}}.

The channel belongs to {O5|KESMA-Press}, a foundation created by ministerial decree; {S2|the {O6|National Media and Infocommunications Authority} ({O6|NMHH})} renewed its licence in {D|November}, {C2|remarking} {Q2|that it should “cherish balance”}.
{S9=O2|A spokeswoman} {C9|said} {Q9|the programme was resting}.
Asked for how long, {S10=O2|the channel} {C10|answered}: {Q10|“It is tired.”}

The {O7|Association of Hungarian Journalists} ({O7|MÚOSZ}) and {O8|Reporters sans frontières} protested.
{P5|Scott Laky}, {T|Europe director of the {O9|International Press Institute}} in {L3|Vienna}, pointed to the {W2|European Media Freedom Act}, {Q11|under which}, {S11=P5|he} {C11|said}, {Q11|“a sketch has a passport”}.

{T|Opposition leader} {P6|Bence Virág} invited {P1|Király} to perform on {F1|Heroes’ Square} on {D|March 15}.
She has declined.

{Q13|“I do potatoes,”} {S13=P1|she} {C13|explained} to this agency in the {F2|Central Café}, lowering her voice out of habit.
{Q13|“I don’t do squares.”}

{P3|Pap}, the director, was reached at last on {D|Tuesday night}, on the {F3|M7} near {L4|Siófok}.

Who had told him?

There was a long noise of lorries.

{Q14|“The lift,”} {S14=P3|he} {C14|said}.
