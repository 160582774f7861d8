@id ga-36
@genre golf
@style agency
@headline So leads Moon by two after wind wrecks day at St Andrews
@byline Alasdair Thin
@abstract South Korea's Ji-won So leads a women's tournament at St Andrews by two shots after a windy second round in which half the field failed to finish.

{Z|{L1|ST ANDREWS}, {L2|Scotland}, {D|July 24} ({O1|Fairway Media}) — }{P1|Ji-won So} of {L3|South Korea} shot a 69 in a wind that blew balls off greens and a leaderboard into the {L4|North Sea} on {D|Friday} to lead the {E1|Women's Open} by two strokes from {P2|Charlotte Moon} of {L5|England}.

Play was stopped at {D|3:12 p.m.} with 71 of the 144 players on the course.

{Q1|"I hit a wedge 40 yards and a driver 150,"} {S1|{P1|So}, 23}, {C1|said}.
{Q1|"Then I turned around and it was the other way."}

{P1|So}, a {T|former winner of the {E2|Evian Championship}}, began with five pars and holed from 60 feet on the {F1|Road Hole}, the 17th, where {T|amateur} {P3|Ines Laklalech-Roy} of {L6|France} took a nine from the tarmac.
She is at seven under par, 137.

{P2|Moon}, whose father, {P4|Terry}, is a greenkeeper at {O2|Lytham}, had completed 14 holes.
{P5|Nelly Kirkwood-Park}, the {N1|American} {T|defending champion}, stood at three under with {P6|A. Thitikul-Sun} of {L7|Thailand}, {P7|Minami Kato}, {P8|Esther Henseleit-Voigt} and the {N2|Welsh} {T|left-hander} {P9|Ffion "Bells" Tolland}.

{S2|{O3|R&A} {T|chief referee} {P10|Mhairi Stronach}} {C2|said} {Q2|play would resume at {D|6:45 a.m.} if the balls stayed where they were put}.
Gusts of 47 mph were recorded at {F2|Leuchars}.

At least one player disagreed with the stoppage.
{Q3|"In {L8|Oklahoma} we'd call this {D|Tuesday},"} {S3|{P11|Stacy Blackhawk-Reed}} {C3|said}.

{S4|{O4|AIG}, the sponsor}, {C4|confirmed} {Q4|a purse of {Y|$10 million}}, and the {O5|Ladies European Tour} ({O5|LET}) and the {O6|LPGA} said nothing about their merger, which has been about to happen since {D|2023}.

In the {E3|Dutch Open} at {L9|Zandvoort}, {P12|Darius van der Merwe} and {P13|Long Haotong} share the lead on 131.
In {L10|Blaine}, {L11|Minn.}, {T|first-round leader} {P14|Tripp Holland III} withdrew from the {E4|3M Open} with a wasp sting.

SECOND-ROUND SCORES ({L12|Britain} unless stated; *denotes unfinished)

137 {P1|So Ji-won} ({L3|S. Korea}) 68 69

*139 {P2|C. Moon} 67

141 {P7|M. Kato} ({L13|Japan}) 72 69; {P8|E. Henseleit-Voigt} ({L14|Germany}) 70 71

142 {P15|L. Grant} ({L15|Sweden}) 71 71; {P16|Wei Yin-ling} ({L16|Taiwan}) 69 73

151 {T|Dame} {P17|L. Davenport-Hay} 76 75

Missed cut: {P18|G. Hull-Asante}, {P19|M. Sagstrom-Ek} ({L15|Sweden}), {P20|Smilla T.} ({L17|Denmark}, am)

{X:credit|(Reporting by {P21|Alasdair Thin}, editing by {P22|Clare Lovell-So})}
