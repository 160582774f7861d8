@id rs-20
@genre court
@style newspaper
@headline Mother tells inquest of nine calls for ambulance
@byline Alison Threlfall
@abstract An inquest in Preston heard that a man died after nine calls for an ambulance. The service has apologised.

{X:byline|By {P1|Alison Threlfall} @AThrelfallLEP Chief reporter}

{X:other|12:30, {D|14 JAN 2026}}

{X:newsletter|Get the latest {L1|Preston} breaking news straight to your inbox}

A mother called nine times for an ambulance in the three hours before her son died, an inquest has heard.

{P2|Callum Bradshaw}, 26, of {L2|Penwortham}, died of sepsis on {D|June 2} {D|last year}.

{S1|{P3|Janet Bradshaw}} {C1|told the court in {L1|Preston}} {Q1|that she had been asked the same eleven questions on each call}.

{X:related.item|READ MORE: Ambulance handovers at {O1|Royal Ribble Hospital} are worst in the north}

{X:related.item|READ MORE: {L3|Chorley} paramedic wins bravery award}

{Q2|“On the ninth I answered them before they were asked,”} {S2=P3|she} {C2|said}.

{X:advert|Story continues below}

{S3|{T|Dr} {P5|Amrit Sandhu} of the {O2|Northern Ambulance Trust}} {C3|apologised} and {C3|said} {Q3|four of the nine calls should have been in a higher category}.

The {T|coroner}, {P6|Howard Pilling}, will give his conclusion on {D|Friday}.

{X:other|If you have been affected by this story, call the {O3|Samaritans} free on 116 123.}

{X:newsletter|Join our WhatsApp group HERE to get the day’s top stories sent to your phone. To leave, click on the name at the top of your screen and choose Exit group. Read our Privacy Notice.}

{X:other|Story Saved}

{X:other|You can find this story in My Bookmarks.}
