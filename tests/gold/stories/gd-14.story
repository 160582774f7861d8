@id gd-14
@genre maritime
@style agency
@headline SHIPPING DIARY: tanker adrift off Socotra, ferry inquiry, a frigate named
@abstract Maritime items: a drifting tanker near Socotra, a ferry inquiry in Bangladesh, a frigate launched in Chile and a seized trawler.

{X:other|{O1|LINER & TRAMP} | Shipping diary | Week 31}

{Q1|The {L1|Liberia}-flagged tanker {W1|Nissos Folegandros} was adrift for the fourth day on {D|Wednesday} 80 miles east of {L2|Socotra}}, {C1|according to} {S1|{O2|United Kingdom Maritime Trade Operations} ({O2|UKMTO})}.
Her crew of 23, {N1|Filipinos} and {N2|Georgians}, were taken off by the {N3|Indian} destroyer {W2|INS Kolkata}.
{O3|Aspides}, the {O4|European Union} naval force, sent the {N4|Greek} frigate {W3|Hydra}; {O5|Ambrey} has put a tug on hire at {L3|Salalah}.
Nobody has claimed the attack.

{S5=none|An inquiry into the loss of the ferry {W4|Sundarban-16}} in {D|April} {C5|found} {Q5|that she carried 980 people and had papers for 412}.
{S2|{T|Justice} {P1|Md. Rezaul Haque Sarkar}} {C2|wrote} {Q2|that the {O6|Bangladesh Inland Water Transport Authority} ({O6|BIWTA}) had inspected her “by telephone”}.
The owner, {T|Alhaj} {P2|Shamsul Hoque Khokon}, is in {F1|Keraniganj Central Jail}.

{L4|Chile}’s {O7|Asmar} yard at {L5|Talcahuano} launched the frigate {W5|Almirante Riveros III}.
Her godmother, {T|Defence Minister} {P3|Ximena Quilapán Rojo}, needed three bottles.
{Q3|“She does not want to leave and I do not blame her,”} {S3=P3|she} {C3|said}.

{N5|Irish} fishery patrol vessel {W6|LÉ William Butler Yeats} detained the {N6|Franco-Spanish} trawler {W7|Nuevo Lugo} 60 miles off {L6|Slyne Head}.
She is at {L7|Killybegs}.

{S4|{O8|Maersk}} {C4|said} {Q4|the {W8|Laura Mærsk} had burned green methanol on 212 days of {D|2025}}.
{O9|Hapag-Lloyd}, {O10|ONE} and {O11|Evergreen} are to test ammonia.

The {F2|Panama Canal} raised its draught limit to 49 feet; the {F3|Corinth Canal} is shut again.
Salvors {O12|Smit} and {O13|Tsavliris} both claim the {W9|Ocean Sun}, aground since {D|June} at {L8|Port-la-Nouvelle}.

BORN UNDER ANOTHER NAME

{W10|Queen Emma}, ex-{W10|Viking Cinderella}, ex-{W10|Finlandia Star}, sold by {O14|Strandline Ferries} to {O15|Assarain}, {L9|Jeddah}.
{W11|Hope} ({W11|Esperanza} when she belonged to {O16|Greenpeace}) to breakers at {L10|Aliağa}, {L11|Turkey}.
