@id rs-01
@genre disaster
@style newspaper
@headline Kilindi traders count losses after night of floods
@byline Mwanaisha Kombo
@abstract Floodwater swept through the Kilindi market, killing two people and ruining the stock of some 300 traders. The county promises drains that it promised three years ago.

{X:byline|By {P1|Mwanaisha Kombo}}

{X:byline|Reporter}

{X:other|{D|Monday, April 13, 2026} — updated on {D|April 14, 2026} · 3 min read}

{X:caption|Traders at the {F1|Kilindi market} try to save bags of maize on {D|Monday} morning.}

{X:credit|Photo credit: {P2|Ken Mwarabu} | {O1|Lakefront Media Group}}

Two people died and about 300 traders lost their stock when the drains of {L1|Kilindi} gave up in the night to {D|Monday}.

{S1|{P3|Zawadi Chengo}}, who has sold maize there since {D|2009}, {C1|said} {Q1|the water came up to her chest in less than ten minutes}.

{Q2|“I held on to the weighing scale, because it is bolted to the floor,”} {S2=P3|she} {C2|said}.

{X:related.item|Also Read: County pays contractor for drains nobody has seen}

The dead were a night watchman and a boy of 14 who had come to help his uncle.
Their names were not released.

{X:advert|Advertisement}

{S3|{T|County Works Executive} {P4|Hamisi Dzombo}} {C3|told reporters} {Q3|that a new culvert would be finished before {D|June}}.
He made the same promise in {D|2023}.

{Q4|“Share what you have with the family next to you,”} {S4=P4|he} {C4|added}, and got into his car.

{X:share|Share this story on WhatsApp}

{X:newsletter|Follow our WhatsApp channel for breaking news updates and more stories like this.}
