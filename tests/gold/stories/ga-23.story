@id ga-23
@genre baseball
@style agency
@headline LEFEBVRE'S SLAM SINKS YANKEES; CUBS WIN IN 14
@byline The Diamond Desk
@abstract Toronto's Marc-Antoine Lefebvre hit a grand slam to beat New York, the Cubs won in 14 innings and Oakland's old ballpark hosted a college game. A list of results follows.

{P1|LEFEBVRE}'S SLAM SINKS {O1|YANKEES}; {O2|CUBS} WIN IN 14

{Z|{L1|TORONTO} ({O3|Diamond Wire}) -- }{P1|Marc-Antoine Lefebvre} of {L2|Trois-Rivières}, {L3|Quebec}, hit the first pitch he saw in eight days over the wall at {F1|Rogers Centre} for a grand slam, and the {O4|Toronto Blue Jays} beat the {O1|New York Yankees} 6-3 {D|Friday night}.

{P1|Lefebvre}, activated from the injured list {D|Friday morning}, batted for {P2|Bo Casillas} with two out in the eighth.

{Q1|"They told me take a strike,"} {S1=P1|the {N1|Quebecer}} {C1|said}.
{Q1|"I told them it looked taken already."}

{P3|Hiroto Maeda-Cruz} (7-2) got the win.
{N2|Dominican} {T|right-hander} {P4|Franklyn de los Santos Jr.} (9-4) struck out 11 for {O1|New York} before running out of gas, {T|manager} {P5|Skip Dunleavy}'s phrase.

{O2|CUBS} 2, {O5|BREWERS} 1 (14)

At {F2|Wrigley Field}, {P6|Ha-seong So} walked with the bases loaded in the 14th.
{O5|Milwaukee} left 19 runners on base.

{O6|GUARDIANS} 11, {O7|TWINS} 0

{P7|Trey Wednesday}, a {N3|Choctaw} {T|left-hander} from {L6|Durant}, {L7|Oklahoma}, threw a one-hitter in {L8|Cleveland}.
{Q2|It was the first by a rookie for the franchise since {D|1974}}, {C2|according to} {S2|the {O8|Elias Sports Bureau}}.

{O9|ASTROS} 4, {O10|RANGERS} 4 (susp., rain)

To be completed {D|Saturday} at {F3|Globe Life Field}, which has a roof.
{S3|The {O10|Rangers}} {C3|said} {Q3|a motor had failed}.

{O11|PADRES} 5, {O12|DODGERS} 2

{O11|San Diego} {T|first baseman} {P8|Curt Manila} homered twice.
{O12|Los Angeles} put {T|outfielder} {P9|Jung-ho Moon} on the bereavement list.

NOTES

{O13|Major League Baseball} fined {O14|Mets} {T|coach} {P10|Dante "Peanut" Figueroa} {Y|$15,000} for throwing a bucket of gum.
{S4|The {O15|Major League Baseball Players Association}} {C4|said} {Q4|it was looking into who had been chewing it}.

The {O16|A's} sold out of their {L11|Las Vegas} suites.
In {L12|Oakland}, the {F4|Coliseum} was host to {O17|Saint Mary's} and {O18|Cal State East Bay}, who drew 9,112.

{D|SATURDAY}'S PROBABLE PITCHERS

{O1|N.Y. Yankees} ({P11|Rodón-Pratt} 3-3) at {O4|Toronto} ({P12|Gausch} 5-1), {D|3:07 p.m.}

{O5|Milwaukee} ({P13|Peralta-Kim} 6-6) at {O2|Chicago Cubs} ({P14|Boyd} 4-0), {D|2:20 p.m.}

{O19|Seattle} ({P15|Kirby-Lau} 8-2) at {O20|Arizona} ({P16|Galloway} 2-7), {D|10:10 p.m.}
