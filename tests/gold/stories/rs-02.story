@id rs-02
@genre crime
@style agency
@headline Six held over fake fertiliser in Vidarbha
@byline none
@abstract Police in two districts have arrested six people and seized 900 bags of fertiliser made of salt and brick dust. Farmers ask why the state's own laboratory had passed samples.

{Z|{L1|NAGPUR}: }{S1|Police} {C1|said} on {D|Thursday} {Q1|they had arrested six people in two districts of {L2|Vidarbha} for selling salt and brick dust as fertiliser}.

The 900 bags, printed with the name of a company that closed in {D|2018}, were found in a cotton gin near {L3|Wardha}.

{X:related.item|Also read | Monsoon to reach {L4|Kerala} four days early, says {O1|Met department}}

{Q2|“The colour was right, the smell was right, and nothing grew,”} {C2|said} {S2|{P1|Dnyaneshwar Wankhede}, a cotton farmer}.

{S3|{T|Superintendent of Police} {P2|Ruta Bhagwat}} {C3|said} {Q3|two of the six had been caught for the same offence in {D|2021}}.

{X:related.head|TRENDING NOW}

{X:related.item|Gold price today: 22-carat slips below {Y|Rs 9,000} a gram}

{X:related.item|Explained: Why onions cost more in {L5|Pune} than in {L6|Dubai}}

The state laboratory had passed three samples of the powder in {D|January}.
{S4|An officer there} {C4|said} {Q4|the samples “were not the same bags”}.

{X:tagline|(With inputs from agencies)}

{X:tagline|{O2|INI} RSB KVK DIV}

{X:other|First Published: {D|12 March 2026}, 14:02 IST}

{X:newsletter|Read all the latest India news, breaking news and live updates here. Follow us on Facebook, X and Instagram.}
