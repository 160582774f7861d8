@id ga-07
@genre motor racing
@style agency
@headline Lindqvist wins chaotic Interlagos race as title goes to last round
@byline Renata Alckmin Prado
@abstract Sweden's Maja Lindqvist won a rain-hit Sao Paulo race, keeping the world endurance title open until Bahrain. Toyota were penalised for an unsafe release.

{Z|{L1|SAO PAULO}, {D|Nov. 8} ({O1|Grid News}) -- }{N1|Swedish} {T|driver} {P1|Maja Lindqvist} and her {O2|Ferrari} crew won the {E1|6 Hours of Sao Paulo} on {D|Sunday} after three safety cars, a hailstorm and a stray dog, taking the {E2|World Endurance Championship} to its final round in {L2|Bahrain}.

{P1|Lindqvist}, {P2|Gianmarco Roma} and {P3|Nobuhiro Kanazawa} beat the {O3|Porsche Penske} car of {P4|Kévin Le Goff-Marchand} by 1.9 seconds at {F1|Interlagos}.
They trail {O4|Toyota}'s {P5|Brendan Hart Jr.}, {P6|Sébastien de Brouckère} and {P7|Ryo Hirata-Stone} by four points with 38 available.

The {O4|Toyota}, leading by half a minute, was released from its pit into the path of a {W1|Corvette} and given a drive-through penalty.
It finished fifth.

{Q1|"I saw green, I went, I saw yellow, and it was {N2|American},"} {S1|{P5|Hart}} {C1|told {O5|TV Globo}}.

{O4|Toyota} protested, then withdrew it.
{S2|{T|Race director} {P8|Anselmo Figueira-Lobo}} {C2|said} {Q2|the dog, which crossed the {F2|Reta Oposta} on lap 121, had been caught by a marshal and "interviewed without result"}.

Further back, {O6|Alpine} lost a wheel, {O7|Aston Martin Heart of Racing} ran out of fuel within sight of the line, and {O8|Team WRT} swapped drivers so often under the red flag that stewards needed an hour to work out who had been in the car.

In the GT class, {O9|Manthey} won from {O10|Akkodis ASP} and the all-female {O11|Iron Dames}, for whom {P10|Chiara Paganini-Wolff} drove a triple stint with a broken finger.

LEADING POSITIONS (laps)

1. {P1|Lindqvist}/{P2|Roma}/{P3|Kanazawa}, {O2|Ferrari} {W3|499P} (198)

2. {P4|Le Goff-Marchand}/{P11|Estre-Hall}, {O3|Porsche} {W4|963} (198)

3. {P12|Bamidele}/{P13|Rast-Novak}, {O12|BMW M Team} (198)

4. {P14|O'Hanlon}/{P15|Vandoorn}, {O13|Peugeot} (197)

5. {P5|Hart}/{P6|De Brouckère}/{P7|Hirata-Stone}, {O4|Toyota} (197)

DRIVERS' STANDINGS: {O4|Toyota} crew 149, {O2|Ferrari} crew 145, {O3|Porsche} crew 118.

{X:related.head|MORE MOTOR SPORT}

{X:related.item|{O14|NASCAR}: {P16|Cody Lee Rainey} survives late wreck at {L3|Phoenix}}

{X:related.item|{E3|Dakar Rally}: {N3|Saudi} stage cut after floods near {L5|Al-Ula}}

{X:related.item|{E4|MotoGP}: {O15|Gresini} sign teenage champion {P17|Máximo}}
