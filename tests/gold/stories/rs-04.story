@id rs-04
@genre economy
@style newspaper
@headline Sugar mills refuse to start crushing
@byline Our Correspondent
@abstract Mill owners in Punjab say they will not start the crushing season until the government pays an export rebate. Growers have blocked a road.

{X:byline|Our Correspondent}

{Z|{L1|FAISALABAD}: }Sugar mills in central {L2|Punjab} will not start crushing until the government pays an export rebate of {Y|Rs11 billion}, {Q1|their association} {C1|said} on {D|Tuesday}.

Growers blocked the {F1|Samundri Road} with trolleys of cane.

{Q2|“Every day it stands, it dries, and the mill pays by weight,”} {C2|said} {S2|{P1|Allah Ditta Gill}, who has 14 acres under cane}.

{S3|{T|Cane Commissioner} {P2|Shaista Anwar}} {C3|said} {Q3|mills that did not start by {D|Nov 25} would be fined {Y|Rs5 million} a day}.

No mill has ever paid such a fine.

{Q4|“Publish their names,”} {S4=P1|{P1|Gill}} {C4|said}, {Q4|“and the price of sugar beside them.”}

{X:copyright|Published in The {O1|Indus Gazette}, {D|November 19th, 2026}}

{X:newsletter|Like Business on Facebook, follow @IndusBiz on Twitter to stay informed and join in the conversation.}

{X:other|COMMENTS (4)}

{X:other|Comments are moderated and generally will be posted if they are on-topic and not abusive.}
