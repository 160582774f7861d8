@id gf-14
@genre aid
@style agency
@headline Chad opens fourth camp as Sudanese cross Wadi Howar
@byline none
@abstract Chad has opened a fourth camp for people fleeing Darfur after 31,000 crossed in two weeks. Arrivals described being robbed by militiamen; the group they named said it was not there.

{Z|{L1|IRIBA}, {L2|Chad}, {D|Dec 3} ({O1|AFN}) - }{Q1|{L2|Chad} has opened a fourth camp on its eastern border for {N1|Sudanese} refugees after 31,000 people crossed the dry bed of {L3|Wadi Howar} in two weeks}, {S1|the {O2|UN refugee agency}} {C1|said} {D|Wednesday}.

Most walked from villages around {L4|Kutum} and {L5|Kornoi} in {L6|North Darfur}, where the {O3|Rapid Support Forces} ({O3|RSF}) and the {O4|Joint Force} of former rebels, allied with the army, have fought since {D|late October}.

The new site, {F1|Oure Cassoni II}, had 9,000 inhabitants and 40 latrines.

{Q2|“There are three ways to get water,”} {S2|{P1|Khadija Abdallah Hamid}} {C2|told {O1|AFN}}.
{Q2|“You queue, you pay or you pray.}
{Q2|I have done the three {D|today}.”}

The 26-year-old teacher arrived with two sisters and a sewing machine she had pushed in a wheelbarrow for 140 kilometres.
{Q3|Men who called themselves {O5|Katibat al-Wadi}}, {S3=P1|she} {C3|said}, {Q3|took the sisters’ telephones, the needle and the bobbins, but not the machine, “because it had no value without the needle”}.

A spokesman for the {O3|RSF} in {L7|Nairobi} did not answer calls.
On {W1|Telegram}, {S4=none|a channel close to the paramilitaries} {C4|said} {Q4|that no such unit existed in its order of battle}.

{S5|{T|Governor} {P2|Abakar Dadi Koussou} of {L8|Wadi Fira} province} {C5|said} {Q5|the state could give land but not bread}.
{Q6|“We are a poor man who has opened his door at night,”} {S6=P2|the retired general} {C6|told journalists} at {F2|Amdjarass airport}, where an {N2|Emirati} field hospital stands empty beside the runway.

{Q7|The {O6|World Food Programme} will run out of sorghum for {F3|Farchana}, {F4|Touloum} and {F5|Kounoungou} camps by {D|Christmas}}, {S7|its {T|country director}, {P3|Enrico Pausilipo}}, {C7|warned}.
{Q8|It has received 18 percent of the {Y|$409 million} it asked for {D|this year}}, {C8|according to} {S8=P3|him}.

Fighting around {L9|El Fasher}, which fell in {D|October 2025}, has driven more than a million people over the border since the {E1|Sudanese civil war} began in {D|April 2023}.
A fresh attempt at talks, the {E2|Jeddah III} meeting, broke up on {D|November 14} over the wording of a “humanitarian pause”.

Among the arrivals was {P4|Sultan}, 80, a grandfather of 31, who remembers walking the other way in {D|the 1980s}, when {N3|Chadians} fled from {P5|Hissène Habré} and the {N4|Zaghawa} of {L10|Tine} took them in.

{Q9|“They gave us a goat,”} {S9=P4|the old man} {C9|said}.

{Q9|“I have come for my goat.”}

{X:tagline|ab/nk/sst}
