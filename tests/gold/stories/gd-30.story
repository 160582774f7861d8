@id gd-30
@genre disaster
@style live-blog
@headline LIVE: Search goes on after Lake Kivu ferry sinking; Goma radio lists missing
@byline Furaha Bahati Mushagalusa and Ines Castelo
@abstract Live updates on a search for people missing from a ferry on Lake Kivu, with statements from both shores.

{D|18:42}

{Z|{L1|GOMA} — }{S1|{O1|Radio Maria Goma}} {C1|reports} {Q1|that 61 names are on the list of the {W1|MV Merveille} and 19 people are ashore at {L2|Kabuno}}.

{D|18:20}

{S2|{T|Governor} {P1|Déogratias Bisimwa-Moon} of {L3|South Kivu}} {C2|tells our {T|reporter} {P2|Ines Castelo}}: {Q2|“Life jackets were locked, and the key has drowned.”}

{D|17:58}

{Q3|{L4|Rwanda}’s {O2|Marine Unit} sent two boats from {L5|Rubavu}}, {S3|its {O3|Ministry in charge of Emergency Management} ({O3|MINEMA})} {C3|writes} on {W2|X}.

{D|17:31}

{S4|Statement of the {O4|Conférence épiscopale nationale du Congo} ({O4|CENCO}) and the {O5|Église du Christ au Congo}}{C4|:} {Q4|“We weep as one village.}
{Q4|We ask who sold tickets for seats that did not exist.”}

{X:embed.text|{P3|Espérance}, {P4|Furaha Long} and baby {P5|Dieu-Merci} of {L6|Minova} — has anyone seen them?
Please share.}

{X:embed.attribution|— {O6|Lucha} {L1|Goma} (@luchagoma_x) {D|May 6, 2026}}

{D|17:05}

What we know: the ferry left {L7|Kalehe} at {D|04:00}, without lights, for {F1|Port Kituku}; {E1|Tropical Storm Ialy} had brought wind even here.
{O7|MONUSCO} helicopters are grounded, as {F2|Goma International Airport} is closed.
{O8|M23}, which runs the town, arrested the agent.

{D|16:40}

The owner, {O9|Établissements Silimu & Frères}, belongs to the {N1|Banyamulenge} {T|trader} {P6|Silimu Rugazura “Sixbert”}; a {N2|Nande} rival, {O10|Ihusi}, stopped its boats for the day.

{D|16:15}

{S5|{T|Hospital director} {T|Dr} {P7|Ngongo wa Ngongo}, of {O11|Heal Africa}}{C5|:} {Q5|“Eleven on drips, one singing.”}

{D|15:50}

{O12|Croix-Rouge} tents at the {F3|Stade de l'Unité}.
In {L8|Kinshasa} the {O13|National Assembly} stood for a minute; in {L9|Geneva}, {O14|OCHA} did.

{X:other|This blog is now closed.
Our thanks to {P8|Furaha Bahati Mushagalusa}.}
