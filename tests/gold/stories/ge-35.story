@id ge-35
@genre handball
@style agency
@headline Veszprém stumble at Szeged as Kielce, Barça go clear in Champions League
@byline Zsófia Tardos
@abstract A round-up of European club handball: Szeged beat Veszprém, Kielce won in Zagreb and Barcelona stayed perfect; tables for both groups in prose.

{Z|{L1|SZEGED}, {L2|Hungary}, {D|Nov 20} ({O1|Sportwire}) - }{O2|OTP Bank-Pick Szeged} beat {O3|One Veszprém} 29-28 in an all-{N1|Hungarian} meeting on {D|Thursday} to throw Group A of the {E1|EHF Champions League} wide open, while {O4|Industria Kielce} and {O5|Barça} pulled clear in Group B.

{P1|Bence Szűcs} scored from the line with six seconds left at the {F1|Pick Arena}, after {T|goalkeeper} {P2|Roland Pálfi-Tóth} saved from {L3|France} {T|left back} {P3|Nedim Rousseau}.

{Q1|“{O3|Veszprém} have the budget, we have the last six seconds,”} {S1|{O2|Szeged}’s {N2|Danish} {T|coach}, {P4|Michael Overgaard}}, {C1|said}.

{O3|Veszprém} stay top on 13 points from nine games, but {O6|Sporting CP}, 34-30 winners over {O7|Dinamo Bucureşti}, and {O8|Füchse Berlin}, who beat {O9|Fredericia} 38-25, have 12.
{O10|Paris Saint-Germain} are fourth with nine and lost {L4|Norway} {T|wing} {P5|Kristian Lerum-Moe} to a broken finger in a 31-31 draw at {O11|Wisła Płock}.

In Group B, {O4|Kielce} won 30-27 at {O12|RK Zagreb}, where {P6|Arkadiusz Bielak-Nowak} had 11 goals, and {O5|Barça} made it nine wins out of nine, 36-29 against {O13|Aalborg}.
{O14|SC Magdeburg} are third, {O15|Pelister}, of {L5|Bitola}, last, with a point, taken at home from {O16|Kolstad}.
{O17|GOG} v {O18|HBC Nantes} was played before 400 people because of snow.

The women’s league loses {O19|Vipers Kristiansand}, bankrupt since {D|January}, and gains {O20|Storhamar}.
{O21|Győri Audi ETO} beat {O22|Metz} 28-24; {O23|CSM Bucureşti} lost at home to {O24|Team Esbjerg}; {O25|Ferencváros}, whose name on the jersey is {O25|FTC-Rail Cargo Hungaria}, drew in {L6|Podgorica} with {O26|Budućnost}.

{S2|The {O27|European Handball Federation}} {C2|said} {Q2|it would look into a power cut at {F2|Morača} which stopped the clock but not, {S3|witnesses} {C3|say}, {Q3|the scoring}}.

In the {N3|German} league, {O28|THW Kiel} fell 27-26 at {O29|TBV Lemgo Lippe}, {O30|SG Flensburg-Handewitt} thrashed {O31|HSG Wetzlar} 39-22, and {O32|Rhein-Neckar Löwen} parted with {T|sporting director} {P7|Uwe Kessler} {Q4|“by mutual exhaustion”}, as {S4=P7|he} {C4|put} it to {O33|Mannheimer Morgen}.

National teams gather on {D|Jan. 2} for the {E2|European Championship} in {L4|Norway}, {L7|Denmark} and {L8|Sweden}.
{L9|Croatia} will be without {P8|Luka Perišin-Šola}; {L10|Slovenia} recall {P9|Dean Kobal Jr.}; the {L11|Faroe Islands}, who have no injuries, no money and {P10|Elias Joensen}, take on {L12|Switzerland} and {L13|Montenegro}.

Standings, Group A: {O3|Veszprém} 13, {O6|Sporting} 12, {O8|Berlin} 12, {O10|PSG} 9, {O2|Szeged} 8, {O11|Płock} 7, {O7|Bucureşti} 6, {O9|Fredericia} 5
