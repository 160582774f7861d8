@id rs-05
@genre society
@style broadcaster
@headline Village shop saved by choir
@byline Rhiannon Pugh
@abstract A choir of 40 has bought the last shop of a Welsh valley after singing for a year in car parks. It opens with a new till and an old cat.

{X:other|2 days ago}

{X:byline|{P1|Rhiannon Pugh}}

{X:byline|{O1|Valleys Radio News}}

{X:credit|Getty Images}

{X:caption|The choir sang in 61 car parks, twice in snow}

A village choir has bought the last shop in its valley after a year of concerts in car parks.

The shop in {L1|Cwm Aran}, in {L2|Powys}, had been due to become a holiday flat.

{S1|{P2|Gwenda Probert}, 71, who sings alto,} {C1|said} {Q1|the idea came “in the queue for the last sliced loaf”}.

The 40 singers raised {Y|£118,000}, most of it in coins.

{X:caption|{P2|Gwenda Probert} will run the counter on {D|Tuesdays}}

{S2|Retired bank manager {P3|Iolo Meredith}} {C2|said} {Q2|he had counted it four times because he kept losing his place during the hymns}.

{Q3|“We are not a charity, we are a bass section with a loan,”} {S3=P3|he} {C3|said}.

The shop’s cat, {P4|Nesta}, was included in the price.

{X:related.head|More on this story}

{X:related.item|The post office that moved into a pub}

{X:related.item|How many shops has your village lost?}

{X:related.head|Related internet links}

{X:related.item|{O2|Powys Community Fund}}

{X:other|{O1|Valleys Radio News} is not responsible for the content of external sites.}

{X:newsletter|Follow {O1|Valleys Radio} on Facebook, X and Instagram. Send your story ideas to newsdesk@valleysradio.example}
