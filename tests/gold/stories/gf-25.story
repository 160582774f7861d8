@id gf-25
@genre briefs
@style news in brief
@headline ASIA IN BRIEF
@abstract Short items from Asia: a ferry strike in Maluku, a film ban in Malaysia, a prison fire in Phnom Penh, a robot marathon in Shenzhen and a lost tortoise in Kerala.

{L1|AMBON} FERRY CREWS STRIKE OVER {W1|GOLDEN DUCK} SINKING

Crews of {O1|Pelni} and {O2|ASDP} tied up 31 vessels across {L2|Maluku} on {D|Monday} to demand an inquiry into the loss of the {W1|KM Golden Duck} off {L3|Buru}, in which 12 died.
{S1|{P1|Yohanis}, of the {O3|Kesatuan Pelaut Indonesia},} {C1|told broadcaster {O4|RRI}} {Q1|the strike would end “when the bell is found”}.

{N1|MALAYSIAN} CENSORS BAN ‘{W2|THE QUIET IMAM}’

The {O5|Film Censorship Board} ({O5|LPF}) refused a certificate to {W2|The Quiet Imam}, {P2|Lim Han So}’s film about a deaf preacher in {L4|Kelantan}.
{Q2|“They objected to the silence,”} {C2|said} {S2=P2|the director}, whose {W3|Rubber Time} won the {W4|Golden Wheel} at {E1|Vesoul}.

FIRE AT {F1|PREY SAR}: FIVE DEAD

{Q3|Five inmates died in a kitchen fire at {F1|Prey Sar prison} outside {L5|Phnom Penh}}, {S3|the {O6|General Department of Prisons}} {C3|said}.
{S4|{P3|Chhim Long}, the {T|governor},} was {C4|quoted} by {O7|Fresh News} as saying {Q4|a gas hose had burst}; rights group {O8|Licadho} wants to see the hose.

ROBOT BEATS 2,000 HUMANS IN {L6|SHENZHEN}

A 1.2-metre machine called {W5|Little Sun} finished 611th of 2,700 in the {E2|Qianhai Half Marathon}.
Its makers, {O9|Leapfrog Dynamics} and {O10|Southern University of Science and Technology}, plan to enter {L12|Hong Kong} in {D|January}.
{S7|The human winner, {P4|Feng Peiyou Jr},} {C7|asked} {Q7|that it be tested}.

{L7|GUJRANWALA} WRESTLERS REFUSE TO BOW

Pehlwans at the {F2|Akhara Gama} walked out of {E4|Rustam-e-Punjab} after {T|Sports Secretary} {P5|Rana Power} asked them to salute a sponsor’s drink, {W6|Jatt Cola}.
{S5=none|One} {C5|said}: {Q5|“I bow to {P6|Gama} and to my mother.”}

COURT FREES {N2|UIGHUR} BAKERS

{L8|BISHKEK} — A court freed three {N2|Uighur} bakers held since {D|August} under article 315 of the {W7|Criminal Code}.
The {O11|GKNB} will appeal.

TORTOISE FOUND

{P7|Chinnamma}, an 88-kg {L11|Aldabra} tortoise missing since {D|Onam} from the {F3|Thiruvananthapuram Zoo}, was found on the {F4|Bypass}, walking north.
{S6|{P8|K. P. Sasi}, a {T|traffic constable},} {C6|wrote} in the register: {Q6|“Speed not excessive.”}

{X:related.head|IN OTHER NEWS}

{X:related.item|{L9|Sumba} horses: the tax that never was}

{X:related.item|{O12|AirAsia X} to fly to {L10|Almaty}}
