@id gd-33
@genre military
@style agency
@headline Exercises: Cobra Lily, Baltops, and a Brazilian carrier that is now a helicopter park
@byline Gunnar Steen-Achebe
@abstract Notes on military exercises and equipment in Thailand, the Baltic, Brazil, the Philippines and Chad.

{Z|{L1|SATTAHIP}, {L2|Thailand}, {D|Feb. 26} ({O1|Tidewire}) - }Marines of eight countries waded ashore at {L17|Hat Yao} beach on {D|Thursday} in {E1|Cobra Lily 27}, the largest exercise that {L2|Thailand} has held since the {E2|Cold War}, and found a wedding on it.

{Q1|“We gave the couple a flag and went round,”} {S1|{T|Lt. Col.} {P1|Moses Kealoha-Sun} of the {O2|3rd Marine Expeditionary Brigade}} {C1|said}.

The {O3|Royal Thai Marine Corps} used {N1|Chinese}-made {W1|VN16} light tanks; the {N2|South Koreans}, their {W2|KAAV-II}.
{L3|Japan}'s {O4|Amphibious Rapid Deployment Brigade} came with the {W3|JS Ōsumi}, {L4|Singapore} with the {W4|RSS Endeavour}.
{L5|Myanmar} was not asked.

IN THE {L6|BALTIC}

{O5|NATO} ships gather at {L7|Karlskrona}, {L8|Sweden}, for {E3|Baltops}.
{S2|{O6|Joint Force Command Brunssum}} {C2|announced} {Q2|that 43 vessels would take part, among them the {N3|Polish} {W5|ORP Wicher} and the {N4|German} {W6|FGS Sachsen-Anhalt}}.
{N5|Finnish}-{N6|Estonian} minelayers will close the {L9|Gulf of Finland} for a morning.
{L10|Moscow} said nothing; {L11|Kaliningrad} shut its beaches.

IN {L12|RIO}

The {O7|Marinha do Brasil} gave its old carrier's name, {W7|Minas Gerais}, to a helicopter park on {F2|Ilha das Cobras}.
{N7|Afro-Brazilian} groups of {L13|Valongo} recalled {P2|João Cândido}, the sailor of the {D|1910} {E4|Revolt of the Lash}, and asked for a ship for him.
{T|Minister of Defence} {P3|Zuleika Múcio Prado} is thinking.

IN {L14|PALAWAN}

{O8|Western Command} opened {F3|Camp Ricarte II} at {L15|Balabac} under the {W8|Enhanced Defense Cooperation Agreement}.
{O9|Bayan}, {O10|Karapatan} and {O11|Pamalakaya} picketed {F4|Camp Aguinaldo}.

IN {L16|CHAD}

The last {N8|French} stores at {F5|Base Adji Kosseï} went for {Y|2 billion CFA francs} at auction, one {W9|Transall} included.
{S3|The buyer, {P4|Haroun “Texas” Abakar}, a {T|cattle dealer}}, {C3|said} {Q3|he would keep chickens in it}.

{X:credit|(Reporting by {P5|Panu Sri-Thong}; Writing by {P6|Gunnar Steen-Achebe})}
