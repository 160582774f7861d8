@id gd-27
@genre transport
@style agency
@headline Bridges, tunnels, airports: seven openings and a collapse
@byline Noelle Quist
@abstract Infrastructure notes from seven countries, including a new crossing in Norway, a failed bridge in Congo and an airport renamed in Guyana.

OPENED

{F1|Nye Sotrabrua}, near {L1|Bergen}, {L2|Norway}: nine kilometres, four lanes, built by {O1|Sotra Link}, a company of {O2|FCC}, {O3|Webuild} and {O4|SK ecoplant}.
{T|Transport Minister} {P1|Sverre Moe-Haugland} cut the ribbon.

{F2|Rahim Yar Khan Motorway Spur}, {L3|Pakistan}: the {O5|National Highway Authority} charges {Y|Rs 320}.

{F3|Terminal 2} of {F4|Kempegowda International Airport}, {L20|Bengaluru}: again, after a flood in its indoor garden.

{F5|New Suez Canal Pilots' Bridge}, {L4|Ismailia}: by the {O6|Engineering Authority of the Armed Forces}.

{F6|Linha 6–Laranja}, {L5|São Paulo}: {O7|Acciona} to {F7|Brasilândia}.
{Q1|“I slept through my stop and I am delighted,”} {S1|{P2|Dulce Fortes}, a {T|nurse at {O8|Santa Casa}}}, {C1|said}.

{F8|Chenab Rail Bridge}: second track.

{F9|Fehmarnbelt Tunnel}: element 31 of 89 sank, as meant, on {D|Tuesday}.
{S2|{O9|Femern A/S}} {C2|said} {Q2|it lay “within the width of a thumb”}.

RENAMED

{F10|Eugene F. Correia International Airport}, at {L6|Ogle}, {L7|Guyana}, for a week, by mistake.
{L8|Chicago}’s {F11|Congress Parkway} is {F11|Ida B. Wells Drive} already.
{F12|Avenue de la Libération} in {L9|Conakry} becomes {F12|Boulevard Telli-Diallo}.

COLLAPSED

The {F13|Pont Mpozo-Lukaya} on {F14|Route Nationale 1}, 60 km from {L10|Matadi}, {L11|Democratic Republic of Congo}.
{S3|The {O10|Office des Routes}} {C3|said} {Q3|a truck of {O11|Cimenterie du Fleuve et Fils} had carried twice its load}.
Two market women from {L19|Mbanza-Ngungu} were hurt; the goods of {O12|Bralima} floated to {L12|Boma}.
{T|Minister of Infrastructure and Public Works} {P3|Fortunat Kabeya wa Kalala} flew over.

PLANNED

{F15|Lombok Strait Link}, {L13|Indonesia}: a study by {O13|JICA} and {O14|Wijaya Karya}.

{F16|Gordie Howe Bridge} footpath, {L14|Windsor}, {L15|Ontario} to {L16|Detroit}, {L17|Michigan}.

{F17|Pier 7}, {L18|Honiara}, for the {W1|MV Solomon Queen} and the {N2|Chinese}-built {W2|Fu Long}.
