@id rs-13
@genre science
@style magazine
@headline Why your river hums at night
@byline Ingeborg Tveit, Samuel Otieno
@abstract Two researchers explain a low hum recorded in rivers of three continents. Gravel, not fish, is the singer.

{X:byline|{P1|Ingeborg Tveit}, Professor of River Physics, {O1|University of Bergen}}

{X:byline|{P2|Samuel Otieno}, Lecturer in Hydrology, {O2|Maseno University}}

{X:other|Disclosure statement}

{X:other|The authors do not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and have disclosed no relevant affiliations beyond their academic appointment.}

Put your ear to a river at night and you may hear it hum.

We recorded that hum in {L1|Norway}, {L2|Kenya} and {L3|Peru} with microphones that cost less than a bicycle.

It was long thought to come from fish.
It comes from gravel, which rolls over the bed in a rhythm that changes with the depth of the water.

{X:caption|A microphone in the {L4|Nyando} river. {P2|Samuel Otieno}, CC BY-SA}

The hum falls by a tone when a flood is four hours away.
That makes it useful: a warning system could be built from parts that any market sells.

{X:newsletter|Get your news from people who know what they are talking about. Sign up here for our free weekly email.}

{S1|Villagers on the {L4|Nyando}} {C1|told us} {Q1|they had always known}.

{Q2|Listen, and then move the goats}, is how {S2|one woman} {C2|put it}.

{X:copyright|This article is republished from {O3|Open Lecture} under a Creative Commons licence. Read the original article.}
