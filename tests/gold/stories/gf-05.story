@id gf-05
@genre politics
@style agency
@headline ETHIOPIA: Rail link to Djibouti reopens after bandit attack; 14 held
@byline Hiwot Tadesse
@abstract Trains on the railway between Ethiopia and Djibouti are running again after a bridge was damaged near Awash. Police have arrested 14 people, and an Oromo rebel group denied taking part.

{Z|{L1|ADDIS ABABA}, {D|February 2} ({O1|Horn Dispatch}) – }Passenger trains between the {N1|Ethiopian} capital and {L2|Djibouti} resumed on {D|Monday}, five days after armed men damaged a bridge near {L3|Awash} and held a freight train for ransom.

{S1|The {O2|Ethio-Djibouti Railway}} {C1|said} {Q1|that the first train left {F1|Furi-Lebu station} at {D|8:15 a.m.} with 611 people aboard and reached {L4|Dire Dawa} on time}.

{Q2|Fourteen people had been arrested in {L5|East Hararghe} and in {L6|Fentale} district}, {S2|the {T|federal police commissioner}, {P1|Gelana Worku Sunday}}, {C2|told {O3|Fana Broadcasting Corporate}}.
{Q4|Two were railway guards}, {S4=P1|he} {C4|said}.

The 752-km line, built by {O4|China Railway Group} and {O5|China Civil Engineering Construction Corporation} and opened in {D|2016}, carries most of the country’s imports.
The attackers removed bolts from the {F2|Kebena Bridge}, then took the {T|driver}, {P2|Abebe}, and his {T|assistant}, {P3|Tolossa}, into {L7|Awash National Park}.
Both were freed on {D|Saturday}.

{Q3|“They gave us camel milk and asked how much a locomotive costs,”} {S3|{P2|Abebe}} {C3|recalled} in a telephone interview.

Officials blamed the {O6|Oromo Liberation Army}, which the government calls {O6|Shene}.
The group’s {T|spokesman}, {P4|Jirenya Gudeta Bulcha}, denied any part.
{Q5|“We fight soldiers; we do not unscrew bridges,”} {S5=P4|he} {C5|wrote on {W1|X}}.

{S6|{P5|Birtukan Alemu}, {T|transport minister} since {D|October}}, {C6|told the {O7|House of Peoples’ Representatives}} {Q6|that the damage came to {Y|94 million birr} ({Y|$640,000})}.
{Q7|Another {Y|2 billion birr} in trade was delayed}, {S7=P5|the minister} {C7|said}, {Q7|most of it fertiliser for the {D|kiremt} planting}.

In parliament, {S8|{P6|Desalegn Girma} of the opposition {O8|National Movement of Amhara}, better known as {O8|NaMA},} {C8|asked} {Q8|why the 5,000-strong rail protection force had no vehicles}.
{S9|{P7|Kuma Dibaba} of the ruling {O9|Prosperity Party}} {C9|shouted} {Q9|that the honourable member had voted against the budget for them}.

{S10|{N2|Djiboutian} port operator {O10|SGTD}} {C10|said} {Q10|it had 61 container trains’ worth of goods waiting at {F4|Doraleh}}.
