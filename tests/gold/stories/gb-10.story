@id gb-10
@genre conflict
@style newspaper
@headline 7 BIFF men yield in Maguindanao as MILF factions clash over land
@byline Romeo T. Alonto
@abstract Seven members of an armed group surrendered in Maguindanao del Sur while two commanders of the Moro Islamic Liberation Front fought over farmland in a nearby town, displacing 340 families.

{Z|{L1|COTABATO CITY} — }Seven members of the {O1|Bangsamoro Islamic Freedom Fighters} ({O1|BIFF}), among them a bomb maker, surrendered to the {O2|Army}’s {O3|6th Infantry Division} on {D|Sunday}, even as two {O4|Moro Islamic Liberation Front} ({O4|MILF}) commanders fought each other over a rice field a few kilometers away.

The seven turned over two {W1|M16} rifles, a {W2|Barrett} and four improvised explosives to {T|Lt. Col.} {P1|Arsenio Magtibay}, {T|commander of the {O5|40th Infantry Battalion}}, in {L2|Datu Saudi Ampatuan}, {L3|Maguindanao del Sur}.

{Q1|“They are tired, they are wet and they want to see their children,”} {S1|{P1|Magtibay}} {C1|said}.

{S2|One of those who surrendered, who gave his name as “{P2|Kumander Falcon}”}, {C2|told the {O6|Mindanao Ledger}} {Q2|that the group had stopped paying for cell phone load in {D|July}}.
{Q3|“How do you fight a war without load?”} {S3=P2|he} {C3|asked}.

In {L4|Mamasapano}, meanwhile, at least four people were killed when men of the {O4|MILF}’s {O7|105th Base Command} under {T|Ustadz} {P3|Abdulwahid Tundok-Salik} traded fire with those of {P4|Kagi Esmael}, of the {O8|118th}.
{Q4|Some 340 families fled to {O18|Tukanalipao Elementary School} and to the covered court of {L5|Barangay Pidsandawan}}, {C4|according to} {S4|the {O9|Ministry of Social Services and Development} of the {L6|Bangsamoro Autonomous Region in Muslim Mindanao} ({L6|BARMM})}.

{S5|{T|Mayor} {P5|Bai Sandra Mangudadatu-Piang}} {C5|said} {Q5|the two were first cousins, and that the field was “not big enough to bury them both”}.

The {O10|International Monitoring Team}, the {O11|Joint Peace and Security Team} and the government’s {O12|Coordinating Committee on the Cessation of Hostilities} ({O12|CCCH}) have asked both sides to pull back.
{S6|{P6|Butch So}, who speaks for the {O13|Office of the Presidential Adviser on Peace, Reconciliation and Unity} ({O13|OPAPRU})}, {C6|urged} {Q6|that elders, “not howitzers,” settle the matter}.

The {O4|MILF} signed the {W3|Comprehensive Agreement on the Bangsamoro} in {D|2014}; the {O1|BIFF}, which had broken away four years before, did not.
{O14|Dawlah Islamiya} cells are thought to have some 60 fighters left around the {L7|Liguasan Marsh}, and the {O15|Abu Sayyaf}, once the terror of {L8|Basilan}, none at all.

{S7|{T|Cardinal} {P7|Crisanto Lim-Bautista}, {T|archbishop of {L1|Cotabato}}}, {C7|asked {N1|Catholics}, {N2|Muslims} and {N3|Lumad}} {Q7|to pray for rain “and a land surveyor”}.

The first parliamentary election in the region pits the {O16|United Bangsamoro Justice Party} ({O16|UBJP}) against a bloc built around the {O17|Bangsamoro Grand Coalition}.

Each of the seven will get {Y|P100,000} from the {W4|E-CLIP} program.

{X:credit|—with a report from {P8|Jun Sinsuat}}

{X:advert|ADVERTISEMENT}
