@id gf-10
@genre diplomacy
@style agency
@headline UN: Hodeidah port to take container ships again after crane repairs
@byline none
@abstract The United Nations says Yemen's Hodeidah port can receive container ships again after two cranes were repaired. The Houthis and the government each claimed credit, and a ship from Jeddah is due next week.

{Z|{L1|ADEN}, {L2|Yemen} ({O1|Gulf Wire Service}) — }{Q1|Two cranes have been repaired at {L2|Yemen}’s {L3|Red Sea} port of {L4|Hodeidah}, allowing container ships to unload there for the first time in 20 months}, {S1|the {O2|United Nations}} {C1|said} {D|Wednesday}.

The cranes, damaged by air strikes in {D|2024} and {D|2025}, were rebuilt with parts from {L5|Finland} paid for by the {O3|U.N. Development Program} and {L6|Germany}’s {O4|KfW}.

{Q2|“A crane has no politics,”} {C2|said} {S2|{P1|Fatoumata Kone-Lund}, {T|deputy head of the {O5|U.N. Mission to Support the Hodeidah Agreement} ({O5|UNMHA})}}.
{Q2|“It lifts what is under it.”}

Politics arrived nevertheless.
{S3|{P2|Abdulmalik al-Ezzi al-Marrani}, who runs the {O6|Yemen Red Sea Ports Corporation} for the {O7|Houthis}}, {C3|told the group’s {O8|Al-Masirah} television} {Q3|that the repair was “a victory over the siege”}.
In {L1|Aden}, seat of the internationally recognized government, {S4|{T|Transport Minister} {P3|Nabil Ba-Haroun}} {C4|said} {Q4|it was his ministry that had let the parts through}.
{Q5|“They came by way of our port and with our stamp,”} {S5=P3|the minister} {C5|said}.
{Q5|“Let them thank the stamp.”}

The {W1|Stockholm Agreement} of {D|December 2018} was meant to take soldiers out of {L4|Hodeidah}, {L7|Salif} and {L8|Ras Isa}.
It was never carried out in full.
The rusting tanker {W2|FSO Safer} was emptied off {L8|Ras Isa} in {D|2023}, but its cargo still sits in another vessel, the {W3|Yemen}, alongside.

Before the war {F1|Hodeidah port} handled 70% of the country’s food.
Ships bound for it are inspected in {L9|Djibouti} under the {O9|U.N. Verification and Inspection Mechanism for Yemen}, or {O9|UNVIM}.
{Q6|The first to arrive, the {W4|Bright Horizon IX}, left {F2|Jeddah Islamic Port} on {D|Tuesday} with rice, tires and dialysis filters}, {S6|two shipping agents} {C6|said}.

{S7|{P4|Umm Hani}, who keeps a kidney ward at {O10|Al-Thawra Hospital} open with what she calls thread and prayer}, {C7|said} {Q7|she had filters for nine days}.

{Q8|“Tell the captain not to stop for lunch,”} {S8=P4|she} {C8|said} by telephone.

Fighting continued on land.
The {O11|Giants Brigades} and {O12|National Resistance} forces, led by {T|Brig. Gen.} {P5|Sadeq Muqbil al-Ashwal}, exchanged shellfire with the rebels near {L10|Hays} and {L11|Al-Jarrahi} {D|overnight}, and {S9|a medical official} {C9|said} {Q9|three farmers were killed}.
The {O13|Southern Transitional Council} ({O13|STC}) has pulled its men back to {L12|Lahj} since a presidential council meeting in {D|March}.
{N1|Omani} {T|mediator} {P6|Said bin Harith al-Kindi} is expected in {L13|Sanaa} {D|next week}.
