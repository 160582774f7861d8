@id gc-03
@genre consumer
@style web-reviews
@headline 6 reviews: garages and body shops, Tacoma area
@byline various
@abstract Six customers review garages in and around Tacoma; two were happy, three were not, and one was towed.

{X:other|Sort by: Most helpful | Newest}

{O1|Narrows Auto Haus} - 5 stars

I've been taking my {W1|Jetta} to {P1|Klaus} since {D|2009} and he is the most honest {N1|German} in {L1|Pierce County}.
The dealer in {L2|Fife} quoted {Y|$2,300} for a timing belt, {P1|Klaus} did it for {Y|$780} and vacuumed the thing.
Only works on {O2|VW}, {O3|Audi} and {O4|BMW} so don't bring your {O5|Chevy}.

{X:byline|{P9|Renee W.}, {L3|University Place}}

{O6|Budget Transmission} - 1 star

stay AWAY!!!!
they had my {W2|Odyssey} for 5 weeks.
{S1|{P2|Rick}} {C1|said} {Q1|{O7|Honda} was out of parts}.
I called {O7|honda} myself, not true.
then {S2|his wife} {C2|told me} {Q2|he was in {L4|Reno}}.

{O8|Les Schwab} on {F2|6th Ave} - 4 stars

They RUN to your car.
Still do.
Free popcorn.
A kid named {P3|Tuan} patched my tire for nothing and wished me a Merry {D|Christmas} in {D|February}.

{O9|Gig Harbor Collision & Glass} - 2 stars

Paint match was fine but they lost my {O17|Seahawks} plate frame and {O10|Geico} had to call them four times.
Ask for {P4|Marlene}, not {P5|Doug}.

{X:byline|{P10|JP} {L5|Gig Harbor}}

{O11|A-1 FOREIGN} - 1 star

Not foreign.
Not A-1.
My {W4|Saab} came back with a {O12|Pep Boys} bag over the mirror.
I'm a veteran ({O13|1st Cav}, {D|'68}) and I've seen better field repairs done with gum.
Reported to the {O14|Attorney General's office} in {L6|Olympia}.

{O15|Puyallup Valley Tow}

You don't choose these guys, they choose you.
Got hooked outside the {F1|Tacoma Dome} during the {P6|George Strait} show, {Y|$412}, cash only, and {S3|the dispatcher} {C3|says} {Q3|"well sir, read the sign."}
I read the sign.
The sign was in the back of the truck.

{X:other|Owner response: Hi {T|Mr.} {P7|Vandersloot}, the sign is up since {D|June}.
- {P8|Misty}, {O15|PVT}}
