@id gc-08
@genre football
@style agency
@headline Soccer-Concacaf qualifying results and scorers
@byline none
@abstract Results from World Cup qualifying in Concacaf and from domestic leagues in Belgium, Turkey and Egypt.

{Z|{D|March 22} ({O1|Sportwire}) - }Results and scorers in {O2|CONCACAF} {E1|World Cup} qualifying on {D|Sunday}:

{L1|Jamaica} 2 {L2|Guatemala} 1 (halftime 0-1)

Scorers: {L1|Jamaica} - {P1|D'Andre Whyte-Coke} 55, {P2|Kemar Blair} 90+4pen; {L2|Guatemala} - {P3|Selvin Chub} 12

Red card: {P4|Rudy Xol} ({L2|Guatemala}) 88

{L3|Curacao} 0 {L4|Trinidad and Tobago} 0

{L5|El Salvador} 1 ({P5|Nahum Umanzor} 41) {L6|Suriname} 3 ({P6|Gyrano Kaersenhout} 3, 33, 70)

{L7|St Kitts & Nevis} v {L8|Bermuda} - abandoned at halftime, floodlights

{Q1|"I have been robbed in {L9|San Salvador} before but never by the wind,"} {S1|{L6|Suriname} {T|coach} {P7|Humphrey Leeflang}} {C1|said}, despite winning.

{L6|Suriname} lead Group B with 10 points from {L5|El Salvador} on seven.
{L10|Panama}, who did not play, need a point in {L11|Port of Spain} on {D|Thursday}.

{E2|BELGIAN FIRST DIVISION}

{O3|Charleroi} 1 {O4|Genk} 1

{O5|Anderlecht} 3 {O6|Westerlo} 0

{O7|Union Saint-Gilloise} 2 {O8|Antwerp} 2

{O9|Dender} 0 {O10|Club Brugge} 4

{E3|TURKISH SUPER LIG}

{O11|Rizespor} 2 {O12|Trabzonspor} 0 -- a first home derby win for {O11|Rize} since {D|2019}; {S2|{O12|Trabzon} {T|president} {P8|Ercüment Dağıstanlı}} {C2|told {O13|beIN}} {Q2|the referee "should check his eyes in {L12|Istanbul}"}

{O14|Göztepe} 1 {O15|Konyaspor} 1

{O16|Kayserispor} - {O17|Alanyaspor} postponed (snow)

{E4|EGYPTIAN PREMIER LEAGUE}

{O18|Al Ahly} 2 {O19|Ismaily} 1

{O20|Pyramids} 0 {O21|Zamalek} 0

{O22|ENPPI} 1 {O23|Al Masry} 2

Leading standings (played, points): 1. {O18|Ahly} 19 44; 2. {O20|Pyramids} 20 43; 3. {O21|Zamalek} 19 37; 4. {O23|Masry} 20 34
