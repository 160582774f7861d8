@id gb-12
@genre court
@style newspaper
@headline Judge orders NLC to explain how 300-acre forest became a golf estate
@byline Wanjiku Mbote
@abstract A Kenyan judge has ordered the National Land Commission to explain within 14 days how a gazetted forest in Kiambu was registered to a golf developer. Building has been stopped until the case is heard.

{X:byline|By {P1|Wanjiku Mbote}}

The {O1|Environment and Land Court} has given the {O2|National Land Commission} ({O2|NLC}) 14 days to explain how 300 acres of gazetted forest in {L1|Kiambu} came to be registered in the name of a golf estate.

{S1|{T|Justice} {P2|Oscar Kipng’etich Rono}} also {C1|directed} {Q1|that no tree be felled and no bunker dug at {F1|Thogoto Ridge} until the case is heard on {D|March 17}}.

The orders followed a petition by {O3|Marafiki wa Msitu}, a residents’ group, the {O4|Law Society of Kenya} ({O4|LSK}) and a 71-year-old beekeeper, {T|Mama} {P3|Njeri wa Kimani}.
{S8=P3|She} {C8|told the court} {Q8|she had gone to check on her hives and found a clubhouse}.

{Q2|“I greeted the guard and he asked for my membership number,”} {S2=P3|she} {C2|said} in an affidavit.

{Q3|Title LR 7741/12 was issued to {O5|Fairways at Thogoto Ltd} on {D|December 29, 2022}, when the {F4|Ardhi House} registry was closed for {D|Christmas}}, {C3|according to} {S3|the petition}.
The directors of the company are given as {P4|Mohamed Noor Abdi Warsame}, {P5|Purity Waceke} and {P6|Harbhajan Singh Sagoo}.
A search at the {O7|Business Registration Service} shows that 60 per cent of its shares are held by {O8|Kestrel Nominees} of {L2|Mauritius}.

{S4|{T|Senior Counsel} {P7|Ahmednasir Otieno-Pinto}, for the company}, {C4|argued} {Q4|that his clients were innocent purchasers who had paid {Y|Sh1.9 billion} and “planted more grass than any other party in this room”}.

The {O9|Kenya Forest Service} ({O9|KFS}) and the {O10|National Environment Management Authority} ({O10|Nema}) supported the petition.
{S5|{T|Chief Conservator of Forests} {P8|Lemarkoko ole Sankan}} {C5|told the court} {Q5|that the beacons on the ground agreed with the {D|1932} proclamation and with nothing since}.

The judge was visibly annoyed when the lawyer for the {O11|Ministry of Lands, Public Works, Housing and Urban Development} asked for a month to find the file.

{Q6|“You may look for it in the rough, counsel,”} {S6=P2|he} {C6|said}, to laughter.

Outside the {F2|Milimani Law Courts}, {S7|{T|{L3|Kikuyu} MP} {P9|Anthony Ichung’wa-Njoroge}} {C7|said} {Q7|he would table a question in the {O12|National Assembly}, and that he had never played golf in his life}.
{O13|UDA} and {O14|ODM} members of the county assembly visited the site {D|last week}; those of {O15|Jubilee} went separately, in their own bus.

The {O16|Ethics and Anti-Corruption Commission} ({O16|EACC}) has recorded statements from four surveyors.
It has until {D|April} to charge them under the {W1|Anti-Corruption and Economic Crimes Act}.

{F1|Thogoto Ridge} was to have hosted a qualifying round for the {E1|Magical Kenya Open}.
The organisers have moved it to {F3|Muthaiga}.

{X:related.head|In the headlines}

{X:related.item|How sacco members lost {Y|Sh480m} in {L4|Nyeri} tea deal}

{X:other|wmbote@ke.standardcourier.example}
