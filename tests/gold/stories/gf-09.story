@id gf-09
@genre transport
@style agency
@headline China opens world's highest suspension bridge, toll 30 yuan
@byline An Long, He Xi
@abstract A suspension bridge 640 metres above a river in Guizhou opened to traffic, cutting a two-hour drive to four minutes. Some villagers say they were not compensated for land.

{Z|{L1|GUIYANG}, {D|Oct. 9} ({O1|Southwest News Service}) -- }A suspension bridge hanging 640 meters above a river, the highest in the world, opened to traffic in southwest {L2|China}'s {L3|Guizhou Province} on {D|Friday}.

The {F1|Jinglong Grand Canyon Bridge} spans the {L4|Beipan River} and links {L5|Zhenfeng County} with the old town of {L6|Liuzhi}.
{Q1|A drive of two hours now takes four minutes}, {C1|according to} {S1|{O2|Guizhou Communications Investment Group}}, the builder.

{Q2|"My father crossed by rope, I crossed by ferry and my son will cross with the radio on,"} {C2|said} {S2|{P1|Long Fei}, 46, a {T|truck driver}} of the {N1|Buyi} ethnic group who was third in the queue.

The bridge is 2,890 meters long and used 22,000 tonnes of steel.
{S3|{P2|He Sheng}, its {T|chief engineer},} {C3|said} {Q3|laser radar and the {W1|Beidou} satellite system were used to set the cables in winds of up to 30 meters per second}.
{S4=P2|The engineer} {C4|said} {Q4|the team also trained drones called {W2|Sparrow} to carry the first rope}.

Sightseers can ride a glass lift to a coffee bar on the east tower.
{Q5|"The latte is {Y|48 yuan}, and it shakes,"} {S5|a blogger from {L7|Chongqing}, {P3|An An}} {C5|wrote on {W3|Xiaohongshu}}.

Nearly half of the 100 highest bridges stand in {L3|Guizhou}, among them the {F2|Beipanjiang Bridge}, the {F3|Pingtang Bridge} and the {F4|Huajiang Grand Canyon Bridge}.
The province's debts have grown with them.
{O3|Fitch} in {D|June} cut the rating of a regional financing vehicle to BB-minus, and {S6|{P4|Sun Yue}, a {T|researcher at {O4|Renmin University}} in {L8|Beijing},} {C6|estimated} {Q6|that tolls would cover a third of the interest}.

Not everybody waved a flag.
{S7|Villagers in {L9|Shahe}, on the west bank,} {C7|told {O5|Caixin}} in {D|August} {Q7|that they were still owed for 31 mu of orange groves}.
{S8|A county official surnamed {P5|Gao}} {C8|told {O1|Southwest News Service}} {Q8|that the money would arrive before the {D|Spring Festival}}.

{Q9|"Which one?"} {C9|asked} {S9|{P6|Pan Da}, 71, who lost 90 trees}.

The opening ceremony included a marathon, the {E1|Run Above the Clouds}, won by {N2|Kenyan} {T|runner} {P7|Amos Kiplimo Rotich} in 2:19:40, and a gala by the {O6|Qianxinan Song and Dance Troupe}.
Coming next is a railway bridge on the {F5|Panzhou-Xingyi line}, to be finished by {D|the end of 2027}.

{X:tagline|(Reporting by {P8|An Long} and {P9|He Xi}. Video by {P10|Yu Le}.)}
