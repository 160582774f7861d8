@id ga-21
@genre tv review
@style blog
@headline I watched all of Fjord Patrol so now I have opinions
@byline marmalade_sundays
@abstract A blogger praises and mocks a Norwegian television thriller about the coast guard, and argues with commenters about dubbing.

so.
eight episodes, one weekend, two colds (me and {P1|Bex}), zero regrets.

{W1|Fjord Patrol} (or {W1|Kystvakta} if you're being fancy, it's on {W2|All 4}, sorry, {W11|Channel 4}, they changed the name AGAIN) is about {T|Captain} {P2|Ingunn Vik}, who is sad, and her {T|first mate} {P3|Per}, who is sadder, and a {N1|Russian} trawler called the {W3|Marshal Zhukov-2} that nobody is allowed to board because of {O2|NATO}.

That's it.
That's the plot.

What I LOVED

{P4|Synne Moen-Abdi} as {P2|Vik}.
She has the face of somebody reading the terms and conditions.
She was in {W4|Occupied} and also the second series of {W5|Lilyhammer}?
(ETA: she was NOT, that was her sister, thank you {P5|Gunnar} in the comments)

{L1|Vardø}.
Honestly give that lighthouse a {W6|Bafta}.

episode five, the {N2|Sámi} wedding, when {S1|the grandmother} looks at the ambassador and {C1|says} {Q1|"You may keep the fish."}
I screamed.
{P1|Bex} screamed.
The dog left.

What I did not love

The {N3|British} spy.
{P6|Toby Merriweather-Quill} (yes him from {W7|Casualty}) plays him like he's selling you a conservatory, and he's called {P7|Hugh Manatee}, {P7|HUGH MANATEE}, did nobody at {O3|NRK} say it out loud?

Also no submarine goes from {L2|Murmansk} to {L3|Bergen} between adverts.
My dad was on {W8|HMS Sceptre} and {S2=none|he} {C2|says} {Q2|"not in a month of Sundays"}.

The music

{Q3|It's by {O4|Wardruna}'s old roadie}, or at least that's what {S3|{P8|Pip} at {O5|Banquet Records}} {C3|reckons}, and there's a cover of {W9|Take On Me} for nyckelharpa.

Dub or sub

SUB.
I will not be taking questions.
The {N4|English} dub has everyone from {L4|Finnmark} talking like they're from {L5|Stoke}.

Is there going to be a series two?
{S4|{O6|Viaplay}} {C4|told {O7|Radio Times}} {Q4|"never say never"}, which in {L6|Scandinavia} is basically a wedding proposal.
{P4|Synne} is doing {W10|Hedda Gabler} at the {F1|Donmar} till {D|Easter} (tickets {Y|£75}!!! in this economy!!!) so not before {D|2028} I reckon.

9/10, would freeze again.

{X:other|Tags: telly, {L7|norway}, sad captains}

{X:other|4 comments

{P5|Gunnar T.} says: It is a hardanger fiddle.
We do not have nyckelharpa, this is for {N5|Swedes}.

{T|Auntie} {P9|Jean} says: Very good.
Ring your mother.}
