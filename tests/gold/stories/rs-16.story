@id rs-16
@genre housing
@style newspaper
@headline Landlords win delay of rent register in Cork
@byline Órla Ní Chuilinn
@abstract A court in Cork has stopped the city's new rent register for six weeks. Tenants say landlords will use the time to raise rents.

{X:byline|{P1|Órla Ní Chuilinn}}

{X:other|{D|Thu, 05 Feb, 2026} - 17:41}

{X:caption|Tenants outside the courthouse on {F1|Washington Street} this morning: ‘Six weeks is a long time in a cold room.’ Picture: {P2|Denis Hegarty}}

A judge has stopped {L1|Cork}’s new register of rents for six weeks while landlords challenge it.

{S1|{T|Ms Justice} {P3|Fidelma Crotty}} {C1|said} {Q1|there was “a fair question to be tried” about the privacy of owners}.

The register, passed by councillors in {D|November}, would show the rent of every flat in the city.

{X:related.head|Read More}

{X:related.item|Letters show minister doubted rent cap from day one}

{S2|{P4|Conor Twohig} of the {O1|Tenants’ Union of Munster}} {C2|said} {Q2|landlords would use the time to raise rents}.

{Q3|“Six weeks is a long time in a cold room,”} {S3=P4|he} {C3|said}.

{X:other|“Six weeks is a long time in a cold room”}

The case returns on {D|March 19}.

{X:related.head|More in this section}

{X:related.item|Second bridge for docklands back on the table}

{X:related.item|Man, 60s, dies in farm accident}

{X:newsletter|Sign up to the Leeside briefing and get the best of our journalism every weekday at 6pm}

{X:copyright|© {O2|Leeside Courier} Ltd.}
