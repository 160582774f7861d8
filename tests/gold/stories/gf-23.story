@id gf-23
@genre football
@style fixtures
@headline Group-stage draw for CAF club competitions: Simba to meet Pyramids, Berkane get Djoliba
@abstract The draw for the group stages of Africa's two club competitions was made in Johannesburg. The article lists the groups, first fixtures and stadiums.

{N1|Tanzanian} side {O1|Simba SC} will meet holders {O2|Pyramids FC} of {L1|Egypt} in Group B of the {E1|CAF Champions League} after {D|Monday}’s draw at the studios of {O3|SuperSport} in {L2|Randburg}.

{O4|RS Berkane}, debutants at this level, go into Group C with {N2|Malian} champions {O5|Djoliba AC}.

THE GROUPS

{E1|Champions League}

Group A: {O6|Espérance de Tunis} ({L3|Tunisia}), {O7|Mamelodi Sundowns} ({L4|South Africa}), {O8|Saint-Éloi Lupopo} ({L5|DR Congo}), {O9|Power Dynamos} ({L6|Zambia})

Group B: {O2|Pyramids FC} ({L1|Egypt}), {O1|Simba SC} ({L7|Tanzania}), {O10|Rivers United} ({L8|Nigeria}), {O11|Stade Malien} ({L9|Mali})

Group C: {O4|RS Berkane} ({L10|Morocco}), {O5|Djoliba AC} ({L9|Mali}), {O12|Petro de Luanda} ({L11|Angola}), {O13|JS Kabylie} ({L12|Algeria})

Group D: {O14|Al Hilal} ({L13|Sudan}), {O15|ASEC Mimosas} ({L14|Ivory Coast}), {O16|MC Alger} ({L12|Algeria}), {O17|Young Africans} ({L7|Tanzania})

{E2|Confederation Cup}

Group A: {O18|USM Alger}, {O19|Maniema Union}, {O20|Olympic Safi}, {O21|Nairobi United}

Group B: {O22|Wydad}, {O23|Azam}, {O24|AS Otohô}, {O25|Stellenbosch}

FIRST FIXTURES ({D|Nov 21-23})

{O1|Simba} v {O11|Stade Malien}, {F1|Benjamin Mkapa Stadium}, {L15|Dar es Salaam}

{O14|Al Hilal} v {O16|MC Alger}, {F2|Amahoro Stadium}, {L16|Kigali}

{O12|Petro} v {O13|JS Kabylie}, {F3|Estádio 11 de Novembro}, {L17|Luanda}

{O9|Power Dynamos} v {O7|Sundowns}, {F4|Levy Mwanawasa Stadium}, {L18|Ndola}

{O23|Azam} v {O22|Wydad}, {F5|New Amaan Complex}, {L19|Zanzibar}

{O24|Otohô} v {O25|Stellies}, {F6|Stade Alphonse Massemba-Débat}, {L20|Brazzaville}

WHAT THEY SAID

{S1|{O1|Simba} {T|coach} {P1|Stoyan Dimov}}{C1|:} {Q1|“It is a nice group, if you live in another town.”}

{S2|{P2|Ahmed Saad}, {T|assistant to {P3|Zvonko Jurić} at {O2|Pyramids}}}{C2|:} {Q2|“We know {O10|Rivers}.}
{Q2|They know us.}
{Q2|Nobody needs video.”}

{S3|{P4|Hamdi Sow}, {O5|Djoliba} {T|president}}{C3|:} {Q3|“The last time {N3|Moroccans} came to {L21|Bamako} we played at {F7|Stade Modibo Keïta} in a sandstorm.}
{Q3|I have ordered the same.”}

{O14|Al Hilal} and {O26|Al Merrikh}, {L13|Sudan}’s two giants, have played abroad since the war began in {D|2023}.
{Q4|Their home games will be in {L16|Kigali} and {L22|Benghazi}}, {S4|the {O27|Confederation of African Football} ({O27|CAF})} {C4|confirmed}.

The winners of the {E1|Champions League} get {Y|$4 million} and a place at the {D|2029} {E3|Club World Cup}; the runners-up, {Y|$2 million}.

The finals are to be played over two legs, on {D|May 15} and {D|22}.
