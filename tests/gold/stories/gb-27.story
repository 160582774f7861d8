@id gb-27
@genre world
@style briefs
@headline World in Brief
@byline Agencies
@abstract Short news from Senegal, Nepal, Haiti, New Caledonia, Georgia, Ethiopia and Laos, among others.

{X:other|{L41|AFRICA}}

{L21|SENEGAL}.
{O1|Pastef}, the ruling party, expelled three deputies who voted against a fuel levy.
{S1|One, {P1|Ndèye Coumba Sow}}, {C1|said} {Q1|she would found a movement “with fewer speeches”}.
She is to sit with {O2|Takku Wallu}.

{L22|ETHIOPIA}.
The {O3|National Election Board of Ethiopia} ({O3|NEBE}) put off voting in eleven districts of {L1|Amhara}, where {O4|Fano} militias have cut the road from {L2|Bahir Dar} to {L3|Gondar}.
The {O5|Ezema} party and the {O6|Oromo Federalist Congress} protested.

{X:other|{L42|ASIA}}

{L23|NEPAL}.
A bus of {N1|Indian} pilgrims left the {F1|Prithvi Highway} near {L4|Mugling} in rain, and fell into the {L5|Trishuli}; 19 were killed and 11 are missing.
{S2|{T|Superintendent} {P2|Dil Bahadur Magar} of the {O7|Armed Police Force}} {C2|said} {Q2|divers would go on until {D|dark}}.

{L24|LAOS}.
The {O8|Lao People’s Revolutionary Party} named {P3|Bounthavy Sisouk}, 58, {T|governor of {L6|Xayaburi}}.
The {N2|Hmong} general is the first of his people to run a province on the {L7|Mekong}.

{X:other|{L43|AMERICAS}}

{L25|HAITI}.
Gunmen of the {O9|Viv Ansanm} coalition burned the police station at {L8|Kenscoff} {Q6|and then}, {C6|said} {S6|residents}, {Q6|directed traffic}.
The {N3|Kenyan}-led mission, since replaced by a {O10|Gang Suppression Force}, had left the post in {D|October}.
{Q3|At least 3,400 people fled towards {L9|Pétion-Ville}}, {C3|according to} {S3|the {O11|IOM}}.

{L26|PARAGUAY}.
{P4|Blas Arrúa Franco}, a {T|senator of the {O12|Partido Colorado}}, whose faction is known as {O13|Honor Colorado}, was unseated by 24 votes to 17 for employing his gardener as a “legislative botanist”.

{X:other|{L44|EUROPE}}

{L27|GEORGIA}.
Police in {L10|Tbilisi} detained 31 people on {F2|Rustaveli Avenue} on the 500th night of protests against {O14|Georgian Dream}.
{S4|{T|Lawyer} {P5|Guram Imnadze-Bell}} {C4|said} {Q4|nine were minors and one was a {T|{O15|BBC Georgian} producer}}.

{L28|IRELAND}.
A {D|1921} letter in which {P6|Kathleen Lavelle-Boyne} asks a {T|Captain} {P7|Flood} for the loan of a bicycle made {Y|€41,000} at {O16|Whyte’s} in {L11|Dublin}.
The buyer is {O17|An Post}.

{X:other|{L45|PACIFIC}}

{L29|NEW CALEDONIA}.
The {O18|FLNKS} and the loyalist {O19|Rassemblement} met for the first time since the {W1|Bougival accord} was signed in {D|July 2025}, at a school in {L12|Poindimié}.
{S5|{P8|Wassissi Kaloi}, a {T|{N4|Kanak} senator}}, {C5|summed up}: {Q5|“The chairs were too small for all of us.”}

{X:other|CORRECTION}

{X:correction|In {D|Tuesday}’s briefs we gave {L13|Suriname}’s {T|vice president} as {P9|Gregory Rust}.
He is the {T|vice president of the {O20|Surinaamse Voetbal Bond}}.}

{X:other|— Compiled by {P10|Ada Pym-Olusegun} from agency reports}
