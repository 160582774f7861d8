@id gf-01
@genre conflict
@style agency
@headline Congo militia hands back airstrip as Ituri truce takes hold
@byline Gratien Musavuli
@abstract A militia in Congo's Ituri province withdrew from an airstrip under a truce signed in Kampala. Aid groups say they have reached 40,000 displaced people for the first time in four months.

{Z|{L1|BUNIA}, {L2|Congo} ({O1|Equator News}) — }{N1|Congolese} soldiers took back control of {F1|Nizi airstrip} in the northeastern province of {L3|Ituri} on {D|Thursday} after fighters of the {O2|Union pour la défense du Haut-Ituri} left under a truce signed {D|last week} in {L4|Kampala}, {L5|Uganda}.

{Q1|“They went at {D|4 a.m.}, on foot, and they took the radio and the generator,”} {C1|said} {S1|{P1|Dieudonné Lokana Ngabu}, the {T|administrator of {L6|Djugu} territory}}.
{Q1|“The windsock they left us.”}

The {O2|UDHI}, one of several armed groups that say they protect the {N2|Hema} community, seized the strip in {D|March}, two days after an attack on the displaced persons’ camp of {F2|Plaine Savo II}.
Its rival, the {N3|Lendu}-dominated {O3|Cooperative for the Development of the Congo}, known as {O3|CODECO}, was not in {L4|Kampala}, and {S2|a man who identified himself as its {T|spokesman}, {P2|Basa Zukpa}}, {C2|told {O4|Radio Okapi}} {Q2|it did not feel bound “by a paper other people ate dinner over”}.

{S3|The {T|military governor}, {T|Lt. Gen.} {P3|Sylvain Mbala wa Mbala}}, {C3|said} {Q3|engineers of the {O5|FARDC} were looking for mines along {F3|National Road 27}, which links {L1|Bunia} with the {L7|Lake Albert} shore at {L8|Kasenyi}}.
{S4=P3|He} {C4|denied} reports {Q4|that {N4|Ugandan} troops deployed under {E1|Operation Shujaa} had escorted the fighters out}.

{Q5|“Nobody escorted anybody,”} {S5=P3|the governor} {C5|said}.

Aid workers were less sure.
{Q6|Two convoys had crossed the {F4|Ituri River bridge} at {L9|Komanda} {D|overnight} without lights}, {C6|according to} {S6|a security note of the {O6|International NGO Safety Organisation}}.

The {O7|U.N. Organization Stabilization Mission in the DR Congo} ({O7|MONUSCO}) has a company of {N5|Nepalese} peacekeepers at {L10|Fataki}.
{S7|Its {T|head of office} in {L1|Bunia}, {P4|Josiane Atangana Owona}}, {C7|said} {Q7|flights to {L11|Nizi} by the {O8|World Food Programme} could resume on {D|Monday}}, {Q7|“if the grass is cut and the text of the {W1|Kampala Undertaking} is respected”}.

{O9|Médecins Sans Frontières} and the local {O10|Caritas-Développement Mahagi-Nioka} have reached 40,000 people in {L12|Drodro} and {L13|Rho} for the first time in four months.
At {O11|Drodro General Hospital}, {S8|{T|nurse} {P5|Furaha Maki}} {C8|said} {Q8|the wards were full, mostly of children with measles}.

{Q9|“When the guns stop, the other sicknesses come in and sit down,”} {S9=P5|she} {C9|said}.

The {D|2003} {W2|Pretoria accords} ended the {E2|Second Congo War} on paper, but {L3|Ituri}, rich in gold and timber, has hardly known a year of quiet since.

{X:tagline|{T|{O1|Equator News} writer} {P6|Ali Moke} in {L14|Goma} contributed to this report.}
