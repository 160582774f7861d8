@id gb-02
@genre elections
@style news-site
@headline PRK Sungai Lembu: PN holds state seat with majority cut to 319
@byline Nur Aisyah Kamaruddin and Tan Boon Keat
@abstract Perikatan Nasional kept the Sungai Lembu state seat in a by-election with a majority cut from 4,802 to 319 votes. Pakatan Harapan will ask for a recount at two polling stations.

{X:byline|By {P1|Nur Aisyah Kamaruddin}, {P2|Tan Boon Keat}}

{X:other|{D|15 Nov 2026, 11:52 PM}}

{Z|{L1|ALOR SETAR}: }{O1|Perikatan Nasional} ({O1|PN}) scraped home in the {L2|Sungai Lembu} state by-election {D|tonight}, but its majority of 4,802 shrank to 319 after a swing among {N1|Chinese} and {N2|Indian} voters and a poor turnout in its {N3|Malay} heartland.

{T|Ustaz} {P3|Hafizuddin Mat Isa} of {O2|Parti Islam Se-Malaysia} ({O2|PAS}) polled 9,214 votes against 8,895 for {P4|Lim Siew Ching} of {O3|Parti Keadilan Rakyat} ({O3|PKR}), who stood for {O4|Pakatan Harapan}.

{X:other|RESULT}

{P3|Hafizuddin Mat Isa} ({O1|PN}-{O2|PAS}) 9,214

{P4|Lim Siew Ching} ({O4|PH}-{O3|PKR}) 8,895

{P5|K. Saraswathy} ({O5|Parti Sosialis Malaysia}) 1,120

{P6|Wan Rosdi Wan Jusoh} (Independent) 288

{Q1|Turnout was 58.4 per cent, 14 points lower than in {D|2023}}, {C1|said} {S1|{O6|Election Commission} ({O6|SPR}) {T|returning officer} {P7|Mohd Fadhil Zakri}}.

{Q2|“Alhamdulillah, a win is a win, even by one vote,”} {S2|{P3|Hafizuddin}}, 38, a {T|religious teacher}, {C2|said} outside the counting centre at {F1|Dewan Tunku Anum}.
{Q2|“But we hear the message.
The flood bund must be finished.”}

{P4|Lim}, a {T|pharmacist}, arrived with her mother and left without shaking hands.
{S3=P4|She} {C3|said} {Q3|her agents at {O7|SK Kampung Pida} and {O8|SJK(C) Yeang Cheng} had not been shown 140 ballots, and that she would ask for a recount on {D|Monday}}.

The seat fell vacant when {T|Datuk} {P8|Azhari Puteh} of {O9|Parti Pribumi Bersatu Malaysia} ({O9|Bersatu}) died in {D|September}.
{O2|PAS} took it over from its partner after a quarrel that went to the {O1|PN} supreme council.

{S4|{O9|Bersatu} {T|Youth information chief} {P9|Syed Imran}} {C4|wrote} on {W1|Facebook} {Q4|that “some people borrow your house and then repaint it green”}.
He later removed the post.

{O10|Barisan Nasional}, in the federal government with {O4|PH}, did not field a candidate, but many of {O11|Umno}’s branch leaders stayed away from the campaign.
The {O12|Democratic Action Party} ({O12|DAP}) and the {O13|Malaysian Chinese Association} shared a stage in {L3|Jitra} for the first time since {D|1969}, an old joke that got older with every speech.

{S5|{P10|Wong Mei Ling}, an {T|analyst at {O14|Universiti Utara Malaysia}}}, {C5|cautioned} {Q5|against reading {L4|Kedah} into {L5|Malaysia}}.
{Q6|“This was a vote about one bund, one clinic and one road,”} {S6=P10|she} {C6|said}.
{Q6|“{L6|Putrajaya} should fix all three and then ask again.”}

The state assembly now stands at {O1|PN} 33, {O4|PH} 3.

{X:related.head|Also read}

{X:related.item|{O15|Warisan}, {O16|GRS} in seat talks before {L7|Sabah} polls}

{X:share|Follow us on our official {W2|WhatsApp} channel for breaking news alerts and key updates!}
