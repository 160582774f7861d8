@id ga-28
@genre football
@style agency
@headline Factbox: Women's Africa Cup of Nations, group by group
@byline Aminata Kourouma
@abstract A guide to the groups, coaches and first fixtures of the women's Africa Cup of Nations in Morocco, with one team missing its captain over unpaid bonuses.

{Z|{L1|RABAT}, {D|July 3} ({O1|Crossline}) - }Twelve teams begin the {E1|Women's Africa Cup of Nations} in {L2|Morocco} on {D|Saturday}, with champions {L3|Nigeria} seeking a record-extending title and debutants {L4|Namibia} seeking their luggage.

GROUP A ({L1|Rabat})

{L2|MOROCCO}: Hosts, beaten finalists twice.
{T|Coach} {P1|Jordi Pinto-Vidal} has called up {P2|Hanane Aït Ouakrim} of {O2|Tottenham} and the 17-year-old {N1|Franco-Moroccan} {P3|Lina} from {O3|OL Lyonnes}.

{L5|SENEGAL}: {T|Striker} {P4|Mame Diarra Sow} scored nine in qualifying.
Half the squad plays for {O4|Aigles de la Médina}.

{L6|MALI}: {T|Captain} {P5|Oumou Kanté} stayed in {L7|Bamako} over bonuses.
{Q1|"The federation promised us a share, then a per diem, then a T-shirt,"} {S1=P5|she} {C1|told {O5|Studio Tamani}}.
{S2|The {O6|Fédération malienne de football} ({O6|Femafoot})} {C2|said} {Q2|payment was "being finalised"}.

{L4|NAMIBIA}: {T|Coach} {P6|Woody Swartbooi}.
Arrived on {D|Thursday} via {L8|Addis Ababa}; their kit arrived via {L9|Frankfurt}.

GROUP B ({L10|Casablanca})

{L3|NIGERIA}: The {O12|Super Falcons} are without {P7|Blessing Okafor-Sunday} (knee).
{P8|Chiamaka Hart}, the {O7|NWSL} {T|goalkeeper of the year}, captains.

{L11|ALGERIA}: Nine of 23 were born in {L12|France}.

{L13|BOTSWANA}: The {O13|Mares} beat {L14|South Africa} in {D|March} under {T|coach} {P9|Gaoletlhoo Moon}.

{L15|TUNISIA}: {T|Midfielder} {P10|Mariem Ben Hadj Slimane} returns after two years with {O8|Al-Ittihad} in {L16|Jeddah}.

GROUP C ({L17|Fez})

{L14|SOUTH AFRICA}: {O14|Banyana Banyana} won in {D|2022} at the {F1|Prince Moulay Abdellah Stadium}.
{O9|Mamelodi Sundowns Ladies} supply eight.

{L18|ZAMBIA}: {S3|{T|Coach} {P11|Nora Häuptle-Brandt}, the {N2|Swiss}}, {C3|said} {Q3|her forwards were "the fastest thing in {L19|Africa} not on rails"}.

{L20|GHANA}: The {O15|Black Queens} have a new {N3|Swedish} trainer and an old {N4|Ghanaian} problem, penalties.

{L21|CAPE VERDE}: First finals.
{P12|Ivânia}, {P13|Dos Santos} and {P14|Varela} of {O10|Benfica} are sisters.

OPENING MATCHES (GMT)

{D|July 4} {L2|Morocco} v {L4|Namibia}, {F1|Prince Moulay Abdellah Stadium}, {D|2000}

{D|July 5} {L3|Nigeria} v {L15|Tunisia}, {F2|Larbi Zaouli Stadium}, {D|1600}; {L5|Senegal} v {L6|Mali}, {F3|El Barid Stadium}, {D|1900}

{D|July 6} {L14|South Africa} v {L20|Ghana}, {F4|Fez Stadium}, {D|1900}

The final is on {D|July 25}.
{Q4|The winners receive {Y|$1 million}}, {S4|the {O11|Confederation of African Football}} {C4|has said}.
Four semi-finalists will qualify for the {D|2027} {E2|World Cup} in {L22|Brazil}.
