@id gb-32
@genre conflict
@style agency
@headline Congo: Wazalendo and M23 trade blame for market shelling in South Kivu
@byline Espérance Bisimwa
@abstract Nine people died when shells hit a market in South Kivu, hours before Congolese and rebel delegates were due to meet in Doha. Each side blamed the other.

{Z|{L1|UVIRA}, {L2|Congo} ({O1|Kivu Wire}) — }Shells fell on a market at {L3|Sange} on {D|Saturday morning} and killed nine people, a day before delegates of {L4|Kinshasa} and of the {O2|AFC}/{O3|M23} rebels were to meet again in {L5|Doha}, {L6|Qatar}.

{Q1|“I was counting change and then there was no table,”} {C1|said} {S1|{P1|Furaha Nabintu}}, who sells dried fish from {L7|Lake Tanganyika}.

{S2|{T|Maj.} {P2|Dieudonné Kasereka wa Mbale}, a {T|spokesman for the {O4|FARDC}}, the national army}, {C2|said} {Q2|the rounds came from hills held by the {O3|March 23 Movement}}.
{S3|{P3|Innocent Gasana}, who goes by “{P3|Colonel Simba}” in the {O3|M23}}, {C3|replied} on {W1|X} {Q3|that “{O5|Wazalendo} bandits” had quarrelled over a tax and fired on their own stall}.

The {O5|Wazalendo}, {N1|Swahili} for patriots, are militias armed by the government.
Those around {L3|Sange} answer to three men: {T|General} {P4|Bwenge}, {P5|Mushombe}, a {T|former catechist}, and a deserter called {P6|René “Dix Heures” Ndakala}.
They fight {N2|Banyamulenge} self-defence groups, among them {O6|Twirwaneho}, as often as they fight the {O3|M23}, which {S8|{L8|Rwanda}} {C8|says} {Q8|it doesn’t control}.

{O7|MONUSCO} left {L9|South Kivu} in {D|June 2024}.
{Q4|{L10|Burundi} still has soldiers in the plain}, as {S4|officers in {L11|Bujumbura}} {C4|confirm} when asked twice.

{Q5|The hospital at {L12|Kiliba} received 31 wounded, 12 of them children}, {C5|according to} {S5|the {O8|International Committee of the Red Cross} ({O8|ICRC})}.
A surgeon sent by {O9|Médecins du Monde} could not cross the {L13|Ruzizi}.

{S6|The {O10|Conférence épiscopale nationale du Congo} ({O10|CENCO}) and the {O11|Église du Christ au Congo}, {N3|Catholic} and {N4|Protestant},} {C6|urged} in a joint note {Q6|that “the table be laid before the guests are dead”}.

In {L5|Doha} the two sides have so far agreed on three of eight protocols of the framework signed in {D|November 2025}.
Another track, the {W2|Washington Accords}, binds {L2|Congo} and {L8|Rwanda}.
{S7|{P7|Hadja Thérèse Balde-Roux} of the {O12|Great Lakes Monitor}} {C7|told {O13|TV5 Monde}} {Q7|that there were now “more tracks than trains”}.

In {L14|Beni}, 400 kilometres to the north, the {O14|Allied Democratic Forces}, who have pledged themselves to the {O15|Islamic State}, killed six farmers on {D|Friday}.

The market at {L3|Sange} reopened at {D|noon on Sunday}.
{P1|Nabintu} had borrowed a door.
