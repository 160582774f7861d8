@id rs-22
@genre culture
@style newspaper
@headline Puppet theatre returns to Palermo with 300-year-old villain
@byline Rosalba Incorvaia
@abstract A family of puppeteers has reopened its theatre in Palermo after a fire. The star is a villain of olive wood carved three centuries ago.

{X:caption|{P1|Mimmo Laganà} with {W1|Gano of Magonza}, who betrays everyone in the second act.}

{X:credit|{P2|Teresa Fiandaca} for the {O1|Isola Review}}

{X:share|Share full article}

{X:other|17}

The villain is 300 years old, stands a metre high and has been burnt twice.

On {D|Saturday} he betrayed {W2|Roland} again, to applause, in a theatre in {L1|Palermo} that had been closed since a fire in {D|2021}.

{S1|{P1|Mimmo Laganà}, whose family has worked the puppet for six generations,} {C1|said} {Q1|the fire brigade had carried it out first and his grandmother second}.

{Q2|“She agreed with the order,”} {S2=P1|he} {C2|said}.

{X:caption|The theatre seats 72 people on church pews.}

{X:credit|{P2|Teresa Fiandaca} for the {O1|Isola Review}}

The rebuilding cost {Y|€410,000}, a third of it from {N1|Sicilian} families in {L2|Buenos Aires}.

Editors of a children’s book about the puppets are preparing a new edition.

Tickets are sold at the door by {S3|{P3|Agata Laganà}, 84}, who {C3|said} {Q3|the internet had asked her for a password and she had asked it for its name}.

{X:correction|A correction was made on {D|Feb. 11, 2026}: An earlier version of a picture caption with this article misidentified the wood of the puppet. It is olive, not walnut.}

{X:editor-note|When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know at corrections@isolareview.example.}

{X:byline|{P4|Rosalba Incorvaia} is a culture reporter based in {L3|Catania}.}

{X:other|A version of this article appears in print on {D|Feb. 10, 2026}, Section C, Page 1 with the headline: A Villain Comes Home.}
