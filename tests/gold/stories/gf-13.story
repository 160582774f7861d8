@id gf-13
@genre protest
@style agency
@headline Bolivia's COB lifts blockades, fuel trucks reach La Paz
@byline Nayra Condori Mamani
@abstract Bolivia's main union federation lifted 46 road blockades after the government shelved a bill on lithium royalties. Fuel reached La Paz for the first time in 11 days.

{Z|{L1|LA PAZ} ({O1|Agencia Altiplano}) - }The {O2|Central Obrera Boliviana} ({O2|COB}) lifted 46 road blockades across {L2|Bolivia} on {D|Sunday} after the government shelved a lithium bill, and the first fuel trucks in 11 days rolled down the {F1|La Paz-El Alto Autopista} to horns and applause.

{Q1|"This is a pause and not a farewell,"} {S1|the {O2|COB}'s {T|executive secretary}, {P1|Primitivo Choque},} {C1|told a crowd} in the {F2|Plaza San Francisco}.
{Q1|"If the bill wakes up, so do the stones."}

The dispute began when {T|President} {P2|Ximena Paz Arteaga} sent the {W1|Law of Evaporite Resources} to the {O3|Plurinational Legislative Assembly}.
It would have cut the royalty paid to {L3|Potosí} and {L4|Oruro} departments from 3 to 1.5 percent for projects with {N1|Chinese} consortium {O4|CBC} and {L5|Russia}'s {O5|Uranium One Group}.

{S2|The {O6|Comité Cívico Potosinista} ({O6|Comcipo})} {C2|said} {Q2|the text had been "written in three languages, none of them {N2|Quechua}"}.
The miners' federation {O7|FSTMB}, the {N3|Aymara} {O8|Túpac Katari} peasants and the landless {O9|Bartolina Sisas} joined, then half of the ruling {O10|Movimiento Unidad y Sol}.

{Q3|Four people died}, {S3|the {O11|Defensoría del Pueblo}} {C3|said}, {Q3|three of them in ambulances that could not pass at {L6|Caracollo} and {L7|Parotani}}.
{S4|{T|Interior Minister} {P3|Rolando Justo Siles}} {C4|put} {Q4|the losses at {Y|$620 million}}.
{S5=P3|He} {C5|added}, when asked about the dead, {Q5|that "history will place each name"}.

{Q6|"Mine is {P4|Erlinda},"} {C6|said} {S6|a woman at the back of the news conference, {P5|Modesta Huanca},} before guards led her out.
{Q6|"She was diabetic and she was nineteen.
Place it."}

At the {F3|Senkata} plant of state oil company {O12|YPFB}, soldiers loaded 210 tankers.
Chicken returned to the {F4|Mercado Rodríguez} at {Y|24 bolivianos} a kilo, double the price before the blockade.
The {F5|Mi Teleférico} cable cars, which had carried 400,000 people a day, ran free of charge until {D|midnight}.

{S7|{T|Analyst} {P6|Gonzalo Rojas Moscoso} of the {O13|Universidad Mayor de San Andrés}} {C7|said} {Q7|that the president, who won in {D|October} as the candidate of {O14|Alianza Popular}, had spent half of her capital}.
{Q8|"The other half is in dollars,"} {S8=none|the joke in {L1|La Paz}} {C8|goes}, {Q8|"so nobody has seen it."}

The {E1|Festividad del Gran Poder}, moved to {D|July 4} because the dancers' costumes were stuck in {L4|Oruro}, will now be held on schedule.
