@id rs-19
@genre technology
@style website
@headline Rural internet satellite goes quiet after update
@byline Kyle Ferreira
@abstract A software update silenced an internet satellite that serves 60,000 rural customers in Brazil. The operator says it has a spare key but not a spare lock.

{X:other|Join our community of 40,000 engineers}

{X:byline|{P1|Kyle Ferreira} — {D|5:14 PM PDT · June 3, 2026}}

{X:credit|Image Credits: {O1|Orbita Norte}}

An internet satellite that serves 60,000 rural customers in {L1|Brazil} has been silent since a software update on {D|Monday}.

The operator, {O1|Orbita Norte}, confirmed the outage to {O2|Stackline}.

{S1|{T|Chief technology officer} {P2|Marília Duque}} {C1|said} {Q1|the update had changed the key with which the satellite checks commands}.

{Q2|“We have a spare key, but the lock is 36,000 kilometres away,”} {S2=P2|she} {C2|wrote in an email}.

{X:advert|{O2|Stackline} event}

{X:advert|Save up to {Y|$300} on your Builders Summit pass}

{X:advert|Meet 2,000 founders and investors. Early-bird prices end {D|June 13}.}

{X:advert|{L2|Lisbon} | {D|October 20-22}}

{X:advert|REGISTER NOW}

Customers in {L3|Pará} have gone back to a radio net run by a priest.

{S3|{P3|João Batista Queiroz}} {C3|said} {Q3|he now reads out football results, river levels and, twice a day, other people’s e-mail}.

Share prices of the operator fell 9%.

{X:other|Topics}

{X:other|{O1|Orbita Norte}, outages, satellites, Space}

{X:byline|{P1|Kyle Ferreira} covers space and telecoms at {O2|Stackline}. You can contact or verify outreach from {P1|Kyle} by emailing kyle@stackline.example.}

{X:related.item|View Bio}
