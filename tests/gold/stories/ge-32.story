@id ge-32
@genre rugby
@style agency
@headline Fiji see off Samoa, Japan edge U.S. to reach Pacific Nations final
@byline Isireli Koroi
@abstract Fiji beat Samoa 28-19 in Suva and Japan beat the United States 31-30 in Sendai to set up a Pacific Nations Cup final. Tonga finished fifth.

{Z|{L1|SUVA}, {L2|Fiji}, {D|Sept 13} ({O1|Sportwire}) - }{P1|Semisi Waqavatu} crossed twice in four minutes as {L2|Fiji} beat {L3|Samoa} 28-19 on {D|Saturday} to set up a {E1|Pacific Nations Cup} final against {L4|Japan}, who survived a missed kick on the hooter to beat the {L5|United States} 31-30.

The hosts were 12-9 behind at the {F1|HFC Bank Stadium} when {P1|Waqavatu}, the {O2|Fijian Drua} wing, took a pass off the floor from {P2|Frank Lomu Jr.} and ran in from halfway.

{L3|Samoa}, with nine men who play for {O3|Moana Pasifika} and three from {N1|French} club {O4|Castres}, lost {T|captain} {P3|Theo Faleafa-Tuilagi} to a knee injury in warm-ups.

{Q1|“You lose your skipper to a bollard, it sets a tone,”} {S1|{T|coach} {P4|Mahonri Lemalu}} {C1|said}.

In {L6|Sendai}, {L4|Japan}, the {L5|U.S.} led 30-17 with nine minutes left.
Tries by {P5|Tiennan Kurosawa} of {O5|Kubota Spears Funabashi Tokyo Bay} and {P6|Shota So} of {O6|Toshiba Brave Lupus Tokyo} brought the hosts within a point, and {P7|Lee Yong-sin} kicked the second conversion from the touchline.
{P8|AJ Brannigan}, who had not missed all night, hit the post from 38 metres.

{S2|{L5|Eagles} {T|coach} {P9|Greg Tomlin}} {C2|said} {Q2|he’d pick him again “{D|tomorrow}, and for the kick as well”}.

{L7|Tonga} took fifth place with a 41-7 win over {L8|Canada} in {L9|Apia}, {L3|Samoa}, where {O7|Hull Kingston Rovers} recruit {P10|Sione Hopoate-Vunga} scored three tries on loan from the other code.

The final is at {F2|Rio Tinto Stadium} in {L10|Salt Lake City}, {L11|Utah}, on {D|Sept. 20}.

In {L12|South Africa}, the {O8|Sharks} beat {O9|Griquas} 33-24 in the {E2|Currie Cup}, the {O10|Blue Bulls} lost 20-18 at home to the {O11|Pumas}, and {O12|Western Province} and the {O13|Free State Cheetahs} drew 26-26.
The {O14|Lions} are top with 38 points, one ahead of the {O10|Bulls}’ conquerors.

In {L13|France}, {O16|Bayonne} surprised {O17|Toulouse} 22-20 and {O18|Racing 92} went down 35-9 at {O19|La Rochelle}, who have taken on {L14|Australia} {T|lock} {P11|Will Skeet}.
{O20|Stade Français}’s match with {O21|Pau} was abandoned after a dog, later found to be named {P12|Ovale}, would not leave.

{S3|{O22|World Rugby}} {C3|said} {D|this week} {Q3|that {L15|Chile}, {L16|Uruguay} and {L17|Spain} would join a second tier of the new {E3|Nations Championship} in {D|2028}}.
{L18|Georgia} and {L19|Portugal}, who had asked first, were told to wait.
