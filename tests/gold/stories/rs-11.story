@id rs-11
@genre weather
@style broadcaster
@headline Cyclone Odette crosses coast south of Carnarvon
@byline Bree Lassiter
@abstract A category three cyclone crossed the coast of Western Australia, cutting power to 4,000 homes. No one was hurt.

{X:byline|By {P1|Bree Lassiter}, wires}

{X:other|Posted 6h ago, updated 2h ago}

{X:caption|{E1|Cyclone Odette} brought down sheds and jetties. (Supplied: {P2|Dale Truscott})}

{E1|Cyclone Odette} has crossed the coast of {L1|Western Australia} south of {L2|Carnarvon} as a category three system, cutting power to about 4,000 homes.

No one was hurt.

{S1|{P3|Marg Hallett}, who runs a caravan park,} {C1|said} {Q1|the wind had “unscrewed” the roof of her laundry}.

{X:caption|The jetty at {L3|Pelican Point} before and after the storm.}

{Q2|“It’s in the bay with my pegs,”} {S2=P3|she} {C2|said}.

{X:other|Loading...}

{S3|The {O1|Bureau of Weather}} {C3|warned} {Q3|that rivers would keep rising until {D|Thursday}}.

Stay off the roads was the message from the shire, and by {D|noon} there were few left to stay off.

{X:other|Get the latest from emergency services on 132 500 or at emergency.example}

{X:related.head|Top Stories}

{X:related.item|Prawn fleet rides out the storm at sea}

{X:related.item|Live: Premier to visit {L2|Carnarvon} {D|tomorrow}}

{X:related.item|Analysis: The levee that held, and the one that was never built}
