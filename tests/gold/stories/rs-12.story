@id rs-12
@genre crime
@style newspaper
@headline Ten arrested at illegal abalone drying plant
@byline Lwazi Mnguni
@abstract Police raided a house in Hermanus and found 11,000 abalone in drying ovens. Ten people are to appear in court on Monday.

{X:caption|Some of the abalone found in a house in {L1|Hermanus}. Picture: Supplied}

{X:credit|Image: {O1|SAPS}}

{Z|{L2|Cape Town} - }Ten people are to appear in court on {D|Monday} after police found more than 11,000 abalone in drying ovens in a house in {L1|Hermanus}.

{S1|Police spokesperson {T|Captain} {P1|Nomthandazo Sigcau}} {C1|said} {Q1|officers had followed “a very strong smell and a very large electricity bill”}.

The shellfish are worth about {Y|R4.2 million}.

{X:related.item|READ MORE: How poachers emptied a reef in one winter}

{S2|The {T|ward councillor}, {P2|Deon Engelbrecht},} {C2|said} {Q2|neighbours had complained for months}.

{Q3|“Related to whom, that is the question,”} {S3=P2|he} {C3|said} of the men’s landlord.

The investigation continues.

{X:editor-note|* This is a developing story.}

{X:newsletter|SUBSCRIBE to our newsletter for more}

{X:link|Do you have information on this story? Email tips@capeherald.example or WhatsApp 060 555 0148. Your identity will be protected.}

{X:byline|lwazi.mnguni@capeherald.example}

{X:tagline|{O2|Cape Herald}}
