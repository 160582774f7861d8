@id gd-04
@genre weather
@style agency
@headline Typhoon Halina tears roofs from Luzon towns; Cyclone Odette nears Mauritius
@byline Marivic Dimayuga-Sy
@abstract A typhoon killed seven people in northern Luzon and moved toward Guangdong, while a cyclone closed the airport of Mauritius.

{Z|{L1|TUGUEGARAO}, {L2|Philippines} ({O1|Pasig Wire}) – }{E1|Typhoon Halina} tore roofs from schools and churches across {L3|Cagayan} and {L4|Isabela} provinces on {D|Sunday}, killing seven people before it swept into the {L5|Luzon Strait}.

{S1|The {O2|National Disaster Risk Reduction and Management Council} ({O2|NDRRMC})} {C1|said} {Q1|212,000 people were in shelters, among them the whole of {L6|Santa Ana}}.
{S2|{T|{O3|PAGASA} forecaster} {P1|Anacleto “Jun” So}} {C2|said} {Q2|gusts of 230 kph were measured at {L7|Calayan} island “before the instrument left us”}.

Two of the dead were {O4|Philippine Coast Guard} men from the {W1|BRP Cabra}, which dragged its anchor off {L8|Aparri}.
{T|Commodore} {P2|Nestor Tuazon-Lim} gave their names as {T|Petty Officer} {P3|Jayson Laurel} and {T|Seaman} {P4|Moises Vigan}.

{F1|Lal-lo International Airport} was shut.
The {F2|Buntun Bridge} over the {L9|Cagayan River} was closed to trucks, and {O5|Isabela Electric Cooperative II} cut power to 31 towns.

{O6|Caritas Philippines}, the {O7|Iglesia ni Cristo} and the {O8|Tzu Chi Foundation} sent rice.
{S4|{T|Archbishop} {P5|Florentino Ong-Baquiran}} {C4|asked} {Q4|parishes to open {F3|St. Peter’s Metropolitan Cathedral} “and its kitchen”}.

The storm, known outside the {L2|Philippines} as {E1|Mei-Hua}, was expected to reach {L10|Guangdong} on {D|Tuesday}.
The {O9|Hong Kong Observatory} hoisted signal No. 3; {O10|Cathay Pacific} and {O11|HK Express} cancelled 140 flights.

IN BRIEF

{E2|Cyclone Odile-Rose} passed 60 km north of {L11|Mauritius} on {D|Sunday night}, closing {F4|Sir Seewoosagur Ramgoolam International Airport} and postponing the pilgrimage to {L12|Grand Bassin} for {D|Maha Shivaratri}.
The {O12|Mauritius Meteorological Services} lifted its class III warning at {D|04:10}.
{L13|Réunion} stayed on orange alert.

A blizzard that {L16|Montana} ranchers named {E4|Storm Gus} killed 1,100 calves near {L14|Havre}, {L16|Montana}.
{Q5|“We ran out of barns, then of adjectives,”} {S5|{P6|Dale Two Moons}, {T|president of the {O13|Hi-Line Stockgrowers}}}, {C5|told {O14|KOJM}}.
