@id gf-17
@genre weather
@style agency
@headline ‘Ramil’ slams Catanduanes, weakens over Bicol; 3 dead
@byline Rhaydz Dimalanta
@abstract Typhoon Ramil killed three people and cut power on Catanduanes before weakening over the Bicol Region. Classes are suspended across Southern Luzon.

{Z|{L1|LEGAZPI CITY} – }{Q1|{E1|Typhoon Ramil} (international name: {E1|Kurap}) hit land over {L2|Baras}, {L17|Catanduanes}, at {D|1:20 a.m.} {D|Friday} and crossed the {L3|Bicol Region} with winds of 150 kilometers per hour, leaving at least three people dead}, {S1|disaster officials} {C1|said}.

In its {D|5 p.m.} bulletin, {S2|the {O1|Philippine Atmospheric, Geophysical and Astronomical Services Administration} ({O1|PAGASA})} {C2|said} {Q2|{E1|Ramil} had weakened to a severe tropical storm and was 65 km north of {L4|Daet}, {L18|Camarines Norte}, moving west northwest}.

Tropical Cyclone Wind Signal No. 3 remained up over {L5|Polillo Islands} and the northern part of {L6|Quezon}.

Among the dead was {P1|Crisanto “Boy” Magdaraog}, 61, {T|barangay captain of {L7|San Miguel}}, who was hit by a roof while moving neighbors into the {F1|Juan M. Alberto Gymnasium}.

{Q3|“He carried a pig and two children, and went back for the grandmother,”} {C3|said} {S3|his widow, {P2|Baby}}.
{Q3|“The pig is fine, all of them are fine.”}

The two others were a fisherman in {L8|Gubat}, {L19|Sorsogon}, and a {N1|Korean} diver whose name was withheld.

{S4|The {O2|National Disaster Risk Reduction and Management Council} ({O2|NDRRMC})} {C4|reported} {Q4|212,330 persons in 1,104 evacuation centers}.
{S5|{T|Governor} {P3|Imelda Ongpin Bichara} of {L9|Albay}} {C5|told {O3|dzBB}} {Q5|that lahar from {L10|Mayon Volcano} had again buried the {F2|Padang Bridge}}.

{Q6|“We build it, the mountain takes it, we build it,”} {S6=P3|the lady governor} {C6|said} in a mix of {N2|Filipino} and {N3|English}.

The {O4|Department of Public Works and Highways} closed {F3|Maharlika Highway} at {L11|Del Gallego}.
{O5|2GO Travel} kept the {W1|St. Therese of the Child Jesus} in {F4|Batangas Port}; {O6|Cebu Pacific}, {O7|PAL} and {O8|AirAsia} canceled 58 flights to {F5|Bicol International Airport}, {L12|Virac} and {L13|Masbate}.
The {O9|Philippine Coast Guard} counted 3,911 stranded at {F6|Matnog}, {F7|Tabaco} and {F8|Pilar} ports.

{X:embed.text|Signal is back in {L14|Virac}!!! Sirit na, who has {W2|Starlink} at the {F9|Capitol}? #RamilPH}

{X:embed.attribution|— {P4|Kuya Jepoy} (@jepoy_islander) {D|October 23, 2026}}

{E1|Ramil} is the 17th cyclone to enter the {L15|Philippine Area of Responsibility} {D|this year}.
The name {E2|Rolly}, which it follows down the same track, was retired after {D|November 2020}; {E3|Yolanda} ({E3|Haiyan}) killed over 6,300 in {D|2013}.

Classes at all levels are suspended {D|Saturday} in {L16|Calabarzon}.
The {O10|University of the Philippines Los Baños} moved its {E4|Loyalty Day} parade.
The {O11|PBA} pushed back Game 4 of the {E5|Governors’ Cup} finals between {O12|Barangay Ginebra} and {O13|TNT} at the {F10|Araneta Coliseum}.

{X:tagline|With reports from {P5|Mar S. Arguelles II}, {P6|Ma. Theresa Sy} and {P7|Jun Bote Jr.}}
