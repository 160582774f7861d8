@id ga-35
@genre football
@style column
@headline Libertadores diary: River's hangover, Boca's lift and a goat in Cuenca
@byline Tomás Hartigan
@abstract A column on the group stage of South America's club championship: River Plate lose in Asunción, Boca Juniors get stuck in a lift, and a small Ecuadorean club upsets Palmeiras.

{X:other|{W1|PELOTAZO}, a {D|Thursday} column by {P1|Tomás Hartigan}}

{O1|River} do not lose in {L1|Asunción}.
It is one of those things that are known, like the boiling point of mate, and on {D|Tuesday} {O2|Cerro} unlearned it for them, 3-0, with two goals from {P2|Blas Ovelar} and one off the backside of {P3|Gonzalo "Tero" Echenique}.

{Q1|“We came to play the second leg and nobody told us it was the first,”} {S1|{T|coach} {P4|Leandro Pontoni-Ruiz}} {C1|said}, and went to find the bus.

{D|A day later} {O3|Boca} made heavier weather of {O4|Always Ready}.
Fourteen of them, with a doctor, spent 55 minutes in a lift at the {F1|Hotel Casa Grande} in {L2|La Paz}, where at 3,600 metres air is not something to share.
{S2|{T|Dr.} {P5|Inés Batlle}} {C2|said} {Q2|they had passed round “one tube, like a pipe of peace”}.
They drew 1-1 and were pleased.

The {E1|Libertadores} was invented for this.
{L3|Europe} has its {E2|Champions League} and its {N2|Swiss} model and an anthem; we have {O5|Deportivo Tomebamba}.

{O5|Tomebamba}, promoted, broke and twice beaten by {O6|LDU}, took on {O7|Palmeiras} at the {F2|Estadio Alejandro Serrano Aguilar} behind a goat named {P6|Don Segundo}, and won.
{T|Left-back} {P7|Jhon Jairo Sinisterra} scored from 45 metres.
{S3=P7|He} {C3|told {O8|Teleamazonas}} {Q3|that it was a cross, then, after a word with his agent, that it was not}.
In {L4|São Paulo}, {O9|Mancha Verde}, the fan group, put out a communiqué against the goat.

{O10|América} are not here, {O11|Cruz Azul} are not here, and no {N1|Mexican} team will be, as long as {O12|Liga MX} and {O13|Conmebol} cannot agree about television.
{O14|Paramount} has the rights until {D|2027}, {O15|ESPN} thinks otherwise, and the lawyers are in {L5|Miami}, because lawyers always are.

Three names to keep.
{P8|Endrick Sun}, 19, of {O16|Fortaleza}, whose grandfather sold batteries in {L6|Kaohsiung}.
{P9|Milagros}, who runs the touchline for {O17|Bolívar} as fitness coach, the first woman to do it.
And {P10|Washington Olivera Jr.}, of {O18|Nacional}, who has the best right foot in {L7|Uruguay} and, {Q4|“the worst left”}, {C4|according to} {S4|his mother}.

{E1|Libertadores}, {D|next week}: {O1|River}-{O16|Fortaleza}, {O3|Boca}-{O19|Libertad}, {O2|Cerro}-{O20|Independiente del Valle}, {O18|Nacional}-{O21|The Strongest}, {O17|Bolívar}-{O22|Colo-Colo}.
I'll take {O21|The Strongest}, for the name.

{X:correction|{D|Last week}'s column gave {P11|José Pacheco Aguirre} as the coach of {O23|Racing}.
He sells insurance in {L8|Rosario}.}

{X:share|Follow {W1|Pelotazo} on {W3|Instagram} and {W4|Threads}}
