@id gc-15
@genre advice forum
@style answers
@headline which phone for my dad, and other answers
@byline none
@abstract On a question-and-answer site readers advise on a telephone for an 80-year-old, a used Subaru, and a hamster that bites.

which phone for my dad (80, stubborn, {N1|Sicilian})?

He has a {O1|Nokia} from {D|2006} and {S1|{O2|T-Mobile}} {C1|says} {Q1|it won't work after {D|September}}.
He wants BUTTONS.
He calls three people: me, my brother {P1|Sal} in {L1|Toms River} and his friend {P2|Nino} in {L2|Caltanissetta}.
He won't text.
budget {Y|$150}

> {W1|Jitterbug Flip2} from {O3|Lively}, my mother in law {P3|Inge} has one and she's legally blind.

> {W2|TCL Flip 4}, {Y|$60} at {O4|Walmart}.
For {L3|Italy} get him a calling card or put {W3|WhatsApp} on {P1|Sal}'s ipad when he visits.

> {O5|Consumer Cellular}.
they are an {O6|AARP} thing and when you call a person in {L4|Portland} picks up the phone.

> get him an {W4|iphone} and a grandchild

{D|2014} {W5|Forester}, 131k miles, {Y|$6,200}, am I crazy

Private seller in {L5|Nyack}.
{S2|The guy ({P4|Olu}?)} {C2|says} {Q2|head gaskets done at {O7|Bill Kolb} in {D|2021}, has receipts}.
I need it for ski trips to {L6|Hunter} and to see my gf at {O8|Cornell}.
Is the CVT going to explode?

> {O9|Subaru} extended the CVT warranty to 10 yrs/100k so you just missed it.
Pay {O10|Lucky Wrench} on {F1|Route 59} a hundred bucks for a prepurchase inspection.

> {P4|Olu} sold my cousin a {W6|RAV4}.
No complaints.

> {O11|Consumer Reports} hates {D|'14}, loves {D|'16}.
Buy a {W7|Corolla} and take the bus to {L6|Hunter} like a {N2|Christian}

HAMSTER BITES!!!

we named him {P5|Chewbacca} so maybe that's on us.
{N3|Syrian}, 5 months, {O12|Petsmart} in {L7|Paramus}.
Bit my son {P6|Aarav} and my {N4|Ukrainian} sister in law {P7|Oksana} on the same day.

> wash your hands, you smell like nuggets

> {N3|Syrians} HAVE to live alone.
Is there a second one?
There's a second one isn't there

> {X:other|Asker's note: ...
his name is {P8|Han}}
