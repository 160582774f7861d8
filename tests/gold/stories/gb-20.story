@id gb-20
@genre obituary
@style newspaper
@headline Domitila Choque Yujra, who argued Bolivia’s tin miners into parliament, dies at 88
@byline Elías Montecinos
@abstract Domitila Choque Yujra, a miner’s widow who became a senator and forced through a pension for Bolivia’s tin widows, has died in Oruro at 88.

{P1|Domitila Choque Yujra}, who could not write her name when she first addressed {L1|Bolivia}’s {O1|Congress} and who left it with a law on the statute book, died on {D|Sunday} in {L2|Oruro}.
She was 88.

{S1|Her daughter, {P2|Filomena Mamani Choque}}, {C1|said} {Q1|the cause was silicosis, which she had caught “from other people’s trousers,” washing for the night shift}.

She was born in {L3|Uncía} on {D|August 4, 1938}, the sixth child of {N1|Quechua} llama herders from {L4|Norte Potosí}.
At 15 she married {P3|Severo Mamani}, a {T|driller at {F1|Siglo XX}}, the great tin mine that had belonged to {P4|Simón Patiño} and that the {E1|National Revolution} of {D|1952} handed to the state company {O2|Comibol}.

He was killed in {E2|La Masacre de San Juan}, when troops fired on the camp on {D|the night of June 24, 1967}.
She had four children, one skillet and no pension.

{Q2|“The company paid for the coffin and took the lamp back,”} {S2=P1|she} {C2|told {O3|Radio Pío XII}} in {D|1978}.
{Q2|“I said, then take the coffin too.”}

With eleven others she formed the {O4|Comité de Viudas de la Mina}, and in the {D|last days of 1977} she joined the hunger strike of women in {L5|La Paz} that helped to end the rule of {T|Gen.} {P5|Hugo Banzer}.
Under the {D|1980} coup she was held at the {F2|Panóptico de San Pedro}, and then sent to {L6|Sweden}, where she cleaned offices of the {O5|LO} union in {L7|Västerås} and learned to read from the {W1|Bible}, in {N2|Swedish}.

She came home in {D|1983}.
The tin price collapsed in {D|1985}, and with it {O2|Comibol}; 23,000 miners were dismissed under {W2|Supreme Decree 21060}.
She walked in the {E3|March for Life}.

The {O6|Movimiento de la Izquierda Revolucionaria} ({O6|MIR}) put her on its list in {D|1989}, {O7|Conciencia de Patria} ({O7|Condepa}) in {D|1993} and the {O8|Movimiento al Socialismo} in {D|2005}.
{S3=P1|She} {C3|said} {Q3|parties were buses, and that one did not marry the driver}.

The {W3|Widows’ Pension Act}, known in the mines as {W3|Ley Domitila}, passed the {O9|Senate} by 19 votes to 8 in {D|December 2006}.
{S5|The {T|finance minister} of the time, {P6|Arturo Villegas Sun}}, {C5|objected} {Q5|that nobody knew how many widows there were}.
She put a sack on his desk.
It held 4,116 miner’s caps.

She fell out with the {O8|MAS} in {D|2011}, over a road through the {L8|Isiboro Sécure} park, and never went back to {F3|Plaza Murillo}.
A documentary, {W4|The Lamp}, by {N3|Danish} {T|director} {P7|Ebbe Juul-Rask}, won a prize at {E4|IDFA} in {D|2014}.

The {O10|Federación Sindical de Trabajadores Mineros de Bolivia} ({O10|FSTMB}) declared three days of mourning.
{P2|Filomena} and a son, {P8|Simón}, survive her.
{Q4|She named him}, {S4=P1|she} liked {C4|to say}, {Q4|so that she could shout at a {P4|Patiño}}.
