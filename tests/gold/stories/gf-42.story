@id gf-42
@genre conflict
@style agency
@headline Colombia, Venezuela reopen Tienditas bridge to trucks as ELN frees engineers
@byline none
@abstract Colombia and Venezuela reopened a border bridge to trucks hours after rebels freed two engineers taken near Tibú. Peace talks may resume in Brasilia in February.

{Z|{L1|CÚCUTA}, {L2|Colombia} ({O1|Prensa Andina}) -- }Trucks crossed the {F1|Atanasio Girardot Bridge} between {L2|Colombia} and {L3|Venezuela} on {D|Tuesday} for the first time since {D|August}, hours after guerrillas of the {O2|National Liberation Army} ({O2|ELN}) released two engineers to the {O3|Red Cross}.

{P1|Jhon Fredy Ángel Rincón} and {P2|Yurleidys Paz}, employees of the oil company {O4|Cenit}, were handed over near {L4|Tibú} in the {L5|Catatumbo} region, where they had been repairing the {F2|Caño Limón-Coveñas pipeline}.
{S1|{P2|Paz}, 29,} {C1|said} {Q1|they were “walked from kitchen to kitchen for 41 days”}.

{Q2|“They asked what a valve is,”} {S2=P2|she} {C2|told {O5|Caracol Radio}}.
{Q2|“I gave classes.}
{Q2|Two of them want to study.”}

The bridge, still called {F1|Tienditas} by everyone, was built in {D|2016} and blocked for six years with shipping containers.
It was the scene of the {E1|Venezuela Aid Live} concert in {D|February 2019}.

At the ceremony {S3|{T|Trade Minister} {P3|Cielo Mar}} {C3|said} {Q3|that 600 trucks a day would pass by {D|June}}, and {S4|her {N1|Venezuelan} counterpart, {P4|Coromoto Luz Reyes},} {C4|said} {Q4|the number was 700}.

The band of the {O6|Policía Nacional} played both anthems, then a vallenato.

{T|Comandante} {P5|Lindo}, an {O2|ELN} {T|negotiator}, announced the release on {W1|Telegram} as a “unilateral gesture”.
{S6|The dissident {O7|33rd Front} of the former {O8|FARC}, which fights the {O2|ELN} for the coca of {L6|El Tarra},} {C6|called} {Q6|it “returning what one steals”}.

{Q7|A seventh cycle of talks may open in {L7|Brasilia} on {D|Feb. 9}}, {S7|a {N2|Norwegian} diplomat} {C7|said}.
The last, in {L8|Caracas}, produced the {W2|Mexico Agenda} and little else.

Human rights group {O9|Indepaz} counts 93 massacres {D|this year}.
In {L4|Tibú}, the stadium, {F3|Estadio Nuevo Horizonte}, still shelters 1,100 people from the fighting of {D|January 2025}.

{Q8|“The centre circle is my bedroom,”} {C8|says} {S8|{P6|Nubia}, who is 70 and a grandmother of most of the left wing}.
{Q8|“I am offside everywhere.”}

{N3|Motilón-Barí} leaders were not at the bridge.
{Q10|Nobody}, {S10|their {T|cacique}, {P7|Dora Ashcayra},} {C10|complained} to {O5|Caracol}, {Q10|had asked the river}.
