@id gb-06
@genre disaster
@style live-blog
@headline LIVE: Cyclone Vaimiti batters Vanuatu as Fiji braces
@byline Pacific desk
@abstract Category four Cyclone Vaimiti cut power and phones across southern Vanuatu and was heading for Fiji, where schools and the Nadi airport were closed. Two people are missing off Tanna.

{X:other|KEY POINTS}

{X:related.item|{E1|Cyclone Vaimiti} now category four, moving east-southeast at 18km/h}

{X:related.item|{F1|Nadi International Airport} shut until {D|Thursday}}

{D|5.40pm}: {Q1|Gusts of 235km/h were recorded at {F2|Whitegrass} on {L1|Tanna} before the instrument blew away}, {C1|says} {S1|the {O1|Vanuatu Meteorology and Geo-Hazards Department} ({O1|VMGD})}.
Nobody has been able to raise {L2|Aneityum} since {D|noon}.

{D|5.12pm}: We’ve got through to {L1|Tanna}!
{S2|{T|Pastor} {P1|Willie Nakou}, in {L3|Lenakel}}, {C2|told us} on a very bad line {Q2|that 70 people were in the {N1|Presbyterian} church and the roof was “dancing but staying”}.
{Q3|“The {O3|Digicel} tower is down, it is lying across the market like a drunk,”} {S3=P1|he} {C3|said}.

{D|4.50pm}: {O4|Air Vanuatu}, {O5|Fiji Airways}, {O6|Qantas} and {O7|Virgin Australia} have cancelled everything.
The {O8|P&O} ship {W1|Pacific Coral} has turned for {L4|Nouméa} with 1,900 passengers, {S8=none|who} {C8|tell us} {Q8|the buffet is suffering}.

{X:embed.text|To our people in {L5|Tafea}: stay where you are.
Crews move at first light.
Bottles, torches, batteries. 🇻🇺}

{X:embed.attribution|— {O9|NDMO Vanuatu} (@ndmo_vu) {D|February 18, 2026}}

{D|4.31pm}: Two fishermen from {L6|Port Resolution} are missing.
{S4|{T|Police Commissioner} {P2|Kalsakau Tari-Bong}} {C4|confirmed} {Q4|the patrol boat {W2|RVS Takuare} could not leave {L7|Port Vila} before {D|dawn}}.

{D|4.05pm}: Across in {L8|Fiji}, {S5|{T|Prime Minister} {P3|Sitiveni Vakacegu}} {C5|has told people in the {L9|Yasawas} and in {L10|Kadavu}} {Q5|to get inland “{D|now}, not after the rugby”}.
({L8|Fiji} play {L11|Samoa} {D|tonight}.
The {O10|Fiji Rugby Union} has just called it off.)

{D|3.44pm}: {L12|Australia} has two {W3|C-17} aircraft on standby at {F3|RAAF Base Amberley}, and {L13|New Zealand} is sending {W4|HMNZS Canterbury}.
{L14|France} offered help under the {W5|FRANZ} arrangement.
{S6|{L15|Beijing}’s embassy} {C6|said} {Q6|it was “closely following”}.

{D|3.20pm}: {S9|A reader in {L16|Labasa}, {P4|Shalini}}, {C9|asks} {Q9|if this is worse than {E2|Cyclone Pam}}.
Not yet: {E2|Pam}, in {D|2015}, was category five, as was {E3|Winston} {D|a year later}.

{D|3.02pm}: The {O11|Red Cross}, {O12|Oxfam in Vanuatu}, {O13|CARE} and {O14|Save the Children} have opened a joint desk at {F4|Korman Stadium}.
{S7|{P5|Ruth Livo-Garae}, who runs it}, {C7|says} {Q7|they have tarpaulins for 3,000 families and four trucks, one with brakes}.

{D|2.45pm}: Hello and welcome.
I’m {P6|Tevita Moala}, with {P7|Annabel Cho} in {L17|Suva}, and we’ll be with you through {D|the night}.
If you’re in the path of {E1|Vaimiti}, close this page, save your battery and listen to {O15|Radio Vanuatu}.

{X:other|This live blog will update as we learn more.
Send pictures only if it is safe: pacific@islandswire.example}
