@id ga-12
@genre athletics
@style agency
@headline Pacemaker Tadesse forgets to stop, wins Valencia marathon
@byline Lourdes Ferrándiz
@abstract Unfancied Ethiopian Gudeta Tadesse won the Valencia marathon in his first race over the distance. Doping officials said a top Kenyan was stopped from starting.

{Z|{L1|VALENCIA}, {L2|Spain}, {D|Dec. 6} ({O1|Crossline}) — }{P1|Gudeta Tadesse}, entered as a pacemaker and paid to stop at 30 kilometres, kept going on {D|Sunday} and won the {E1|Valencia Marathon} in two hours two minutes 51 seconds.

The 21-year-old {N1|Ethiopian} had never run further than a half marathon.
{S5=P1|He} beat {P2|Geoffrey Kipsang Arusei} of {L3|Kenya} by four seconds on the blue carpet laid over water at the {F1|City of Arts and Sciences}, and then {C5|asked} {Q5|where the buses were}.

{Q1|"They gave me money for 30 and the road was still there,"} {S1|{P1|Tadesse}} {C1|said} through an interpreter.

{P3|Daniel Ebenyo Lotodo} was third in 2:03.20, and {P4|Callum Stirling-Boyd}, a {N2|Scottish} {T|postman}, took almost two minutes off his best to finish sixth in 2:05.44.

The women's race went to {P5|Sun Yuhan} of {L4|China}, who led from the {F2|Ángel Custodio bridge} to the tape and won in 2:15.39, an {N3|Asian} record.
{P6|Perpetua Chepkirui} was second and {P7|Hellen Moraa Obiri-Schmitt}, {L3|Kenya}-born but running for {L5|Germany}, third.

One favourite was missing.
{S2|The {O2|Athletics Integrity Unit}, or {O2|AIU}}, {C2|said} late on {D|Saturday} {Q2|it had provisionally suspended {P8|Amos Kurgat} of {L3|Kenya} for three missed tests}.
His {T|agent}, {P9|Gerard van Dijk} of {O3|Global Stride Management}, blamed a broken doorbell.

{S4|{P10|Paco Borrull}, {T|president of the organising club, {O4|SD Correcaminos}}}, {C4|said} {Q4|35,211 people had finished and 40 had been married, "not all to each other"}.

{O5|Trinidad Alfonso}, the foundation that pays for the race, had offered {Y|1 million euros} for a world best.
{P1|Tadesse} gets {Y|€75,000}, as well as {Y|€6,000} for pacing.

MEN

1. {P1|G. Tadesse} ({L6|ETH}) 2:02.51

2. {P2|G.K. Arusei} ({L3|KEN}) 2:02.55

3. {P3|D.E. Lotodo} ({L3|KEN}) 2:03.20

4. {P11|Y. Benhaddou} ({L7|MAR}) 2:04.02

5. {P12|T. Kosgei-Blanc} ({L8|FRA}) 2:05.10

6. {P4|C. Stirling-Boyd} ({L9|GBR}) 2:05.44

WOMEN

1. {P5|Sun Y.} ({L4|CHN}) 2:15.39

2. {P6|P. Chepkirui} ({L3|KEN}) 2:16.07

3. {P7|H.M. Obiri-Schmitt} ({L5|GER}) 2:16.30

4. {P13|A. Ødegård} ({L10|NOR}) 2:19.58

Elsewhere on {D|Sunday}: at the {E2|European Cross Country Championships} trials in {L11|Liverpool}, {P14|Innes Fraser-Lumumba} won by 11 seconds in the mud of {F3|Sefton Park}; in {L12|Fukuoka}, {P15|Kenta Mori} of {O6|Honda} took the {N4|Japanese} corporate title.
