@id rs-03
@genre politics
@style newspaper
@headline Senate panel wants barge owner in handcuffs
@byline Joanna Macaraig
@abstract A committee of the Philippine Senate has cited a barge owner for contempt after he missed a third hearing on an oil spill.

{X:other|{D|July 8, 2026} | 05:32 PM}

{X:caption|FILE PHOTO: A volunteer scoops oil from a beach in {L1|Guimaras}.}

{Z|{L2|MANILA}, {L3|Philippines} — }A {O1|Senate} committee on {D|Wednesday} cited the owner of a sunken barge for contempt after he stayed away from a hearing for the third time.

{S1|{T|Sen.} {P1|Leonor Buenaflor}} {C1|said} {Q1|the sergeant-at-arms would bring {P2|Rodel Sarmiento} “in handcuffs, if he prefers bracelets”}.

{X:advert|ADVERTISEMENT}

{X:related.item|READ: Oil from sunken barge reaches mangroves of {L4|Negros}}

The barge went down on {D|May 30} with 800,000 liters of industrial fuel.
Its insurer has paid nothing.

{X:advert|Article continues after this advertisement}

{S2|{P2|Sarmiento}’s lawyer, {P3|Edsel Tiongson},} {C2|said} {Q2|his client was being treated for high blood pressure in {L5|Cebu}}.

{Q3|“Read the medical certificate before you read us the law,”} {S3=P3|he} {C3|told the panel}.

The certificate was signed by a dentist.

{X:tagline|—WITH A REPORT FROM {P4|CARLA YBAÑEZ}}

{X:newsletter|Subscribe to our daily newsletter}

{X:newsletter|By providing an email address, I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.}

{X:related.head|RELATED STORIES}

{X:related.item|Barge owner’s yacht seen in {L6|Palawan}}

{X:related.item|What an oil spill does to a fishing season}
