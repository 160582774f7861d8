@id gf-08
@genre space
@style agency
@headline (LEAD) S. Korea's Nuri rocket puts seven satellites in orbit in sixth launch
@byline Bae Ha-neul
@abstract South Korea's Nuri rocket placed a KAIST-built satellite and six cubesats in orbit from Naro Space Center. The new space agency plans a lunar lander for 2032.

{X:editor-note|(ATTN: UPDATES with comments from minister in paras 5-7; ADDS photo)}

{X:byline|By {P1|Bae Ha-neul}}

{Z|{L1|GOHEUNG}, {L2|South Korea}, {D|May 28} ({O1|Hanbit News}) -- }{L2|South Korea} successfully launched its homegrown space rocket {W1|Nuri} from the {F1|Naro Space Center} in the southern coastal village of {L1|Goheung} {D|Thursday}, placing a science satellite and six cubesats in orbit.

{Q1|The three-stage {W1|Nuri}, also known as {W1|KSLV-II}, lifted off at {D|6:24 p.m.} and released {W2|CAS500-4} at an altitude of 505 kilometers 13 minutes later}, {S1|the {O2|Korea AeroSpace Administration} ({O2|KASA})} {C1|said}.

{Q2|“All seven answered the telephone,”} {S2|{P2|So Young-ho}, {T|director of the {O3|Korea Aerospace Research Institute}'s launch vehicle office},} {C2|told a press briefing}, referring to the first signals received at {F2|King Sejong Station} in {L3|Antarctica}.

The cubesats include {W3|OnSat}, built by {O4|Korea Aerospace Industries Ltd.} ({O4|KAI}); {W4|Persat-2}, by {L10|Daejeon}-based startup {O5|Perigee}; and {W5|Bada}, by high school students in {L4|Yeosu}.

{S3|{T|Science Minister} {P3|Moon Sun-im}} {C3|called} {Q3|the launch “the day the private sector took the wheel”}.
{O6|Hanwha Aerospace Co.} oversaw assembly and flight for the second time under a technology transfer deal worth {Y|24 billion won} ({Y|US$17.4 million}).

{Q4|{T|President} {P4|Gil Da-on} congratulated the team by telephone and asked whether anyone had slept}, {S4=P3|the minister} {C4|said}.

{Q5|“I said no, sir,”} {S5|{P3|Moon}} {C5|added}.
{Q5|“{S9=P4|He} {C9|said}, {Q9|neither did I}.”}

The launch came two days after {S8|{L5|North Korea}} {C8|warned} {Q8|of a “grave consequence” over a joint air drill, {E1|Freedom Edge}, by {L2|South Korea}, the {L6|United States} and {L7|Japan}}.
{S6|The {O7|Joint Chiefs of Staff} ({O7|JCS})} {C6|said} {Q6|it had detected no unusual activity at {F3|Sohae Satellite Launching Station}}.

{O2|KASA}, opened in {D|2024} in {L8|Sacheon} and modeled on {O8|NASA}, aims to land a robotic spacecraft on the moon in {D|2032}.
It signed the {W6|Artemis Accords} in {D|2021}, and its orbiter {W7|Danuri} has circled the moon since {D|December 2022}.

{T|Rep.} {P5|Ha Jin} of the {O9|People Power Party} urged a faster pace.
{S7=P5|She} {C7|noted} {Q7|that {L9|India}'s {W8|Chandrayaan-3} had cost less than a stretch of the {F4|Honam Expressway}}.

{X:other|haneul.bae@hanbit.example}

{X:other|(END)}
