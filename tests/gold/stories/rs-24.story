@id rs-24
@genre religion
@style newspaper
@headline Bishop sells palace to pay for roofs
@byline Tom Askew
@abstract A bishop in Lincolnshire will sell his palace to repair the roofs of 80 churches. He is moving into a former bank.

{X:other|{D|Friday 9 October 2026}}

{X:caption|The bishop’s palace has 34 rooms, of which he uses five. {O1|ALAMY}}

A bishop is to sell his palace and spend the money on the roofs of 80 churches.

{S1|{T|The Right Rev} {P1|Clement Nyarko}, {T|Bishop of Boston},} {C1|said} {Q1|the palace had 34 rooms, of which he used five, “one of them only for the piano”}.

He is moving into a former bank in {L1|Spalding}.

{Q2|“The vault will do for the sermons,”} {S2=P1|he} {C2|said}.

{S3|{P2|Hilary Cawthorne}, who chairs the diocesan finance board,} {C3|said} {Q3|it had been valued at {Y|£3.1 million}}.

Comment was not available from the ghost of a {D|17th-century} canon said to live on the back stairs.

{S4|The bishop} {C4|said} {Q4|it would be asked to share}.

{X:related.item|Thieves take lead from cathedral for fifth time}

{X:related.item|Church bells may ring at night, judge rules}

{X:other|Would you buy a house with a ghost? Let us know in the comments below.}

{X:copyright|{O2|Fenland News & Media} is a member of the {O3|Regional Press Standards Board}, which regulates our industry. If you have a complaint about editorial content, please contact the editor here.}
