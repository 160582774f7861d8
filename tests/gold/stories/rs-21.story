@id rs-21
@genre energy
@style newsletter
@headline Dutch grid operator pays factories to sleep
@byline Wouter Zijlstra
@abstract A Dutch grid operator pays 38 factories to stop at noon. It is cheaper than the cable that is missing.

{X:related.head|In this edition}

{X:related.item|Grid operator pays factories to sleep}

{X:related.item|A battery with a view of the sea}

{O1|Noordnet}, a {N1|Dutch} grid operator, pays 38 factories to stop between noon and three.

It is cheaper than the cable that is missing.

{S1|{P1|Anneke Douma}, who plans the grid in {L1|Friesland},} {C1|said} {Q1|the payments cost {Y|€11 million} a year and the cable {Y|€600 million}}.

{Q2|“Also, a factory does not need a permit to sleep,”} {S2=P1|she} {C2|said}.

{S3|Workers at a potato-starch plant in {L2|Dokkum}} {C3|told {W1|The Switch}} {Q3|that they had taken up chess}.

The national regulator has asked for the contracts.

{X:tagline|— {P2|Wouter Zijlstra}, with {P3|Imke Postma}}

{X:newsletter|Was this email forwarded to you? Sign up here.}

{X:newsletter|You received this message because you are subscribed to {W1|The Switch}. Unsubscribe | Manage your preferences | View in browser}

{X:copyright|{O2|Polder Media BV}, {L3|Singel} 214, {L4|Amsterdam}}
