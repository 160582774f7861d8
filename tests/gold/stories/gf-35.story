@id gf-35
@genre feature
@style feature
@headline The last bookbinder of Sur al-Azbakeya
@byline Lamia Darwish
@abstract A Cairo bookbinder has been told to leave the stall his family has held since 1949. A profile of the man, his customers and a market that has moved six times.

{T|Amm} {P1|Gamal} does not look up.
He is stitching the spine of a {D|1961} edition of {W1|The Thief and the Dogs}, and the thread, red, is the same his father used, from a shop in {F1|al-Ghuriya} that closed the year {P2|Sadat} died.

{Q1|“It is not a trade.”}

{S1=P1|He} bites the thread.

{Q1|“It is a way of sitting.”}

For 77 years someone of his family has sat at {F2|Sur al-Azbakeya}, the second-hand book market of {L1|Cairo}, which was pushed off the garden wall that gave it its name in {D|1991}, sent to {L2|Darrasa}, brought back for the {F3|Ataba} metro works, and moved again, {D|five years ago}, into numbered kiosks of painted steel.
Now the {O1|Cairo Governorate} wants the kiosks.
A letter of {D|3 March} gives the tenants until {D|the end of Ramadan}.

{S9=O1|The letter}, signed by {T|Brig. Gen.} {P3|Hossam Nour el-Din Eid} of the {O2|Historic Cairo Regeneration Unit}, {C9|speaks of} {Q9|“a civilised outlet”}.
The binder, who at 68 has outlived three civilised outlets, keeps it in a copy of {W2|Crime and Punishment}.

His customers are a parliament.
{T|Dr.} {P4|Sherine} of {O3|Ain Shams University} brings him theses; {T|Father} {P5|Bishoy}, a {N1|Coptic} {T|monk}, brings psalters from {F4|Saint Macarius}; a judge, whose name he will not give, brings his own poems, always in green.
{Q2|“They were bad in cloth, so I suggested leather,”} {S2=P1|he} {C2|says}.
{S3=P1|He} {C3|says} {Q3|the judge wept, and tipped {Y|200 pounds}}.

His daughter has other ideas.
{P6|Yomna}, 27, a {T|coder at {O4|Fawry}}, photographed eleven hundred bindings and put them on {W3|Instagram}, where a dealer in {L3|Leiden} found them.
{Q4|“He offered {Y|4,000 euros} for the stamps alone, the brass ones, and {S5|my father} {C5|asked me} {Q5|what this man would do with an {N2|Arabic} alif},”} {S4=P6|she} {C4|says}.
{Q4|“I had no answer.”}

Nor has she one to the question that everybody on the row is asking.

The governorate’s offer is a hall in {L4|10th of Ramadan City} beside a bus depot.
{S6|Its {T|deputy governor for the eastern zone}, {P7|Jihan Abdel-Moneim Sun},} {C6|said} by telephone {Q6|that stallholders would find light, toilets and parking}.
And readers?
{Q7|“Readers are mobile,”} {C7|was} {S7=P7|her} answer.

At {D|four} the call to prayer comes from the {F7|Sinan Pasha} side and the row stops talking.
The {T|writer} {P8|Nagwa Ezzat} is sitting on an upturned crate, as she has most {D|Thursdays} since her first novel, {W5|Maryam’s Kiosk}, won the {W6|Sawiris Cultural Award}.
In a bag she has its author’s copy, unbound by a dog.

{Q8|“He asks what colour I was when I wrote it,”} {S8|{P8|Ezzat}} {C8|explains}.

{Q8|“Last time I said yellow.”}

The old man looks up at last.

{Q10|“She was grey,”} {S10=P1|he} {C10|says}.
{Q10|“All of us were grey, it was {D|2013}.”}
