@id ga-15
@genre obituary
@style agency
@headline 'Mother of the Mangroves' Nur Aisyah Daeng Bau dies at 79
@byline Wayan Suardana
@abstract Nur Aisyah Daeng Bau, who replanted 1,400 hectares of mangroves in South Sulawesi and was jailed for it, has died. Officials who once prosecuted her attended the funeral.

{Z|{L1|MAKASSAR}, {L2|Indonesia} ({O1|Archipelago Press}) — }{P1|Nur Aisyah Daeng Bau}, a shrimp seller who planted more than three million mangroves along the coast of {L3|South Sulawesi} and was once jailed for stealing the mud to do it, died on {D|Monday} in {L1|Makassar}.
She was 79.

{Q1|She died at {O2|Wahidin Sudirohusodo Hospital} after a stroke}, {C1|according to} {S1|her grandson, {P2|Andi Fadhil}}.

She was born in {D|1947} in {L4|Tongke-Tongke}, a {N1|Bugis} fishing village on the {L5|Gulf of Bone}, and had three years of school.
When ponds for tiger prawns, financed by the {O3|Asian Development Bank} and {N2|Taiwanese} buyers, had eaten the shore, the sea ate the village.
In {D|1985} she lost a house, a boat and a brother, {P3|Baso}, to a single tide.

{D|The next morning}, {S2=P1|she} {C2|liked to say}, {Q2|she planted a stick because she was too angry to plant a fist}.

By {D|1992} there were 300 hectares.
{T|President} {P4|Suharto}'s government gave her the {W1|Kalpataru} prize; the district prosecutor, {D|a year later}, gave her four months for digging on land claimed by {O4|PT Samudra Udang Lestari}.
In {F1|Bollangi prison} she taught the warden's wife to salt fish.

{S3|{T|Ir.} {P5|Muhammad Yusuf Lasinrang}, a {T|retired forestry official}} who testified against her, {C3|said} {Q3|he had visited every year since to say that he was wrong}.
{Q4|"{S5=P1|She} always {C5|answered}, {Q5|'Bring a shovel, then,'}"} {S4=P5|he} {C4|said}.

The group she founded, {O5|Ibu-Ibu Bakau}, now has 6,000 members and advises {O6|Wetlands International}, the {O7|Ministry of Marine Affairs and Fisheries} and, since the {D|2004} {E1|Indian Ocean tsunami}, villagers in {L6|Aceh}, {L7|Sri Lanka}'s {L8|Batticaloa} and {L9|Kerala}.
{S7|{O8|Metro TV}} {C7|called} {Q7|her “{P1|Ibu Bakau}”}, mother of the mangroves, a name she disliked.
{Q6|"A mother rests sometimes,"} {S6=P1|she} {C6|told {O9|Kompas}} in {D|2011}.

She twice refused to stand for parliament, for {O10|Golkar} and then for {O11|PDI-P}, and made the {E2|hajj} in {D|2009} with money raised by {N3|Catholic} students in {L10|Flores}.

About 4,000 people followed her body on {D|Tuesday} to a cemetery that was open water when she was forty.
The {T|governor}, {P6|Andi Tenri Olle}, carried a seedling.
So did the present head of {O4|Samudra Udang}.

She is survived by five children, 19 grandchildren and, at last count, 1,412 hectares.
