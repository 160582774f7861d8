@id gc-17
@genre hockey
@style agency
@headline Finland, Switzerland through; Slovaks stun Canada in shootout
@byline none
@abstract Finland and Switzerland reached the quarter-finals of the ice hockey world championship and Slovakia beat Canada in a shootout. Results, standings and club signings follow.

{Z|{L1|BRNO}, {L2|Czech Republic}, {D|May 18} ({O1|Sportwire}) — }{L3|Slovakia} came from three goals down to stun {L4|Canada} 5-4 in a shootout at the {E1|ice hockey world championship} on {D|Monday}, a result that sent {L5|Finland} and {L6|Switzerland} into the quarter-finals with a game to spare.

{P1|Matúš Hronec} beat {O2|Ottawa Senators} {T|goalie} {P2|Devon Sung} with the last shot.

{Q1|"I closed my eyes.
So did he, I think,"} {S1=P1|the {O3|Slovan Bratislava} {T|forward}} {C1|said}.

The {N1|Canadians}, with 14 {O4|NHL} players, led through {P3|Tanner Brisbois} (two) and {P4|Cole Winter} and looked comfortable until {T|defenceman} {P5|Noah St-Onge} was ejected.

The {N2|Finns} beat {L7|Latvia} 3-0 in {L8|Ostrava}; the {N3|Swiss} had earlier thumped {L9|Kazakhstan} 8-1, {O5|Zug}'s {P6|Flavio Ambühler-Ott} scoring four.

In the late game hosts {L2|Czech Republic} play {L10|Sweden}, for whom {P7|Lias Åkerblom} of {O6|Färjestad} replaces the injured {P8|William Nylén}.

{S2|{L10|Sweden} {T|coach} {P9|Sam Hallman-Berg}} {C2|said} {Q2|{P8|Nylén}, of the {O7|Toronto Maple Leafs}, would fly home}.

GROUP A ({L1|Brno})

{L3|Slovakia} 5 {L4|Canada} 4 (SO; 0-2, 1-1, 3-1, 0-0, 1-0)

{L6|Switzerland} 8 {L9|Kazakhstan} 1

{L11|Slovenia} 2 {L12|Denmark} 3 (OT)

GROUP B ({L8|Ostrava})

{L5|Finland} 3 {L7|Latvia} 0

{L13|USA} 6 {L14|Great Britain} 2

{L15|Germany} - {L16|Austria}, postponed to {D|1100 GMT Tuesday} (broken glass)

NOTES

{O8|Jokerit} said nothing, {O9|HIFK} denied everything: {P10|Aatu Lehtosaari} is leaving {L17|Helsinki} for {O10|Davos}.
{O11|Sparta Prague} sacked {P11|Miloš Říha-Dvorský}.
The {O12|IIHF} fined {L9|Kazakhstan} {Y|15,000 Swiss francs} for too few sticks.

{L18|France} and {L19|Hungary} are relegated.
