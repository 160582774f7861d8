@id gc-36
@genre disaster
@style agency
@headline BNPB: 19 dead in Flores landslide; Basarnas digs for more
@byline none
@abstract Nineteen people died in a landslide on the Indonesian island of Flores and rescuers are looking for more. Church groups and the army brought aid.

{Z|{L1|ENDE}, {L2|Indonesia} ({O1|Nusa Wire}), {D|Feb 27} — }{Q1|At least 19 people have died and 31 are missing after a hillside came down on a market village near {L1|Ende} on the island of {L3|Flores}}, {S1|the {O2|National Disaster Mitigation Agency} ({O2|BNPB})} {C1|said} on {D|Friday}.

{O3|Basarnas}, the search and rescue agency, sent two helicopters and 120 men from {L4|Maumere}.
{Q2|The {F1|Trans-Flores} highway is cut in six places}, {S2|{T|police spokesman} {P1|Yohanes Woda Sareng}} {C2|told {O4|Kompas TV}}.

{Q3|"I heard a plane and there was no plane,"} {S3|{T|Mama} {P2|Tres}, who sells betel nut at {L5|Nduaria},} {C3|told local paper {O5|Flores Pos}}.

Volcanologists of {O6|PVMBG} had raised the alert on {L6|Kelimutu} to Level II on {D|Tuesday}; {S4|the {O7|Meteorology, Climatology and Geophysical Agency} ({O7|BMKG})} {C4|blamed} {Q4|rain, "simply rain"}.

{O8|Caritas Indonesia}, {O9|Muhammadiyah}'s relief arm {O16|MDMC} and {O10|Nahdlatul Ulama} ({O10|NU}) have opened kitchens in the {N1|Catholic} seminary of {L7|Ledalero}.
{T|Bishop} {P3|Paulus Budi Kleden-Lado} said Mass on a truck.

{L8|Jakarta} declined an offer of dogs from {L9|Australia}; {L10|Timor-Leste} had already sent two.

{T|Social Affairs Minister} {P4|Rr. Endang Hapsari} promised {Y|15 million rupiah} to each family.
{S5|{T|{O11|PDI-P} lawmaker} {P5|Andreas Parera Mite}} {C5|said} {Q5|permits for a quarry above the village, given by the {O12|Ministry of Energy and Mineral Resources} to {O13|PT Batu Sejahtera}, should be examined}.
{O14|Walhi}, an environmental group, has asked for the same thing since {D|2019}.

A {O15|Telkomsel} mast, the church of {F2|St. Yosef} and the kindergarten are standing.
Everything between them is gone.
