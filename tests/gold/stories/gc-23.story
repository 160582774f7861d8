@id gc-23
@genre defence
@style trade-press
@headline Indonesia's PT PAL Wins Philippine LPD Order as BrahMos Talks Slip
@byline none
@abstract Indonesia's state shipyard won a Philippine order for two landing ships, while missile talks with India slipped. The item is followed by briefs from Greece, Korea and Brazil.

{L1|INDONESIA}'S {O1|PT PAL} WINS {N1|PHILIPPINE} LPD ORDER AS {W1|BRAHMOS} TALKS SLIP

{Q1|{O1|PT PAL Indonesia} will build two more landing platform docks for the {O2|Philippine Navy} under a {Y|$312 million} contract signed in {L2|Surabaya}}, {S1|{L13|Jakarta}'s {O3|Kementerian Pertahanan}} {C1|said}.
They will join {W2|BRP Tarlac} and {W3|BRP Davao del Sur}, delivered in {D|2016} and {D|2017}.

Rival bidders {O4|Hanwha Ocean} and {O5|Damen Schelde Naval Shipbuilding} were informed by the {O6|Department of National Defense} in {L3|Quezon City} on {D|Nov 3}.

{Q2|Talks on {W1|BrahMos} coastal missiles for the {O7|TNI-AL} have slipped into {D|2027}}, {S2|two officials at {L4|India}'s {O8|Defence Research and Development Organisation} ({O8|DRDO})} {C2|told {O9|Straits Defence Weekly}}.
{Q3|"The financing is a missile with no booster,"} {S3|one} {C3|said}.

In Brief

{L5|Greece}: {O10|Hellenic Aerospace Industry} has rolled out the first {W4|F-16 Viper} repainted for {O11|110 Combat Wing}, {L6|Larissa}.
The {O12|General Directorate for Defence Investments and Armaments} ({O12|GDDIA}) wants {N2|Israeli} drones; {O13|Syriza} wants the invoice.

{L7|South Korea}: {O14|Agency for Defense Development} ({O14|ADD}) tests {W5|L-SAM II}; {T|Rear Adm.} {P1|Moon Seung-ho} takes over {O15|DAPA}'s ships bureau from {P2|Park Yi}, who goes to {O16|Poongsan}.

{L8|Brazil}: {O17|Embraer} sells four {W6|C-390} to {L9|Slovakia}'s air force; {S4|{O18|SindMetal}} {C4|says} {Q4|120 jobs at {L10|Gavião Peixoto} hang on it}.

{L11|UK}: {O19|Babcock} at {L12|Rosyth} laid the keel of {W7|HMS Formidable}.
{T|First Sea Lord} {T|Adm Sir} {P3|Jolyon Thursby} hit a rivet, twice.

{X:other|Subscribe to {W8|SDW Daily}}
