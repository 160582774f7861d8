@id ga-11
@genre forum
@style web-post
@headline Anyone dealt with Parcelhawk over a lost cello bow?
@abstract Members of an online string players' forum advise a violinist whose cello bow was lost by a courier between Cremona and Baltimore; the bow turns up in Memphis.

{X:other|Board index ‹ Off topic ‹ Rants}

Anyone dealt with {O1|Parcelhawk} over a lost bow?

{X:byline|by rosin_dust » {D|Tue Mar 3, 2026 9:14 pm}}

Hi all,

Long time lurker.
Sold my spare cello bow (a {W7|Pfretzschner}, silver, nice camber, not my best one thank God) to a lady in {L1|Baltimore} through {O2|Tarisio}'s little sister site, the one run by {P2|Jools} and {P3|Moon Hee-jin}.
Packed it in PVC pipe like you're supposed to, bought the {Y|$1,500} cover and handed it to {O1|Parcelhawk} at their depot in {L2|Cremona} on the {D|9th of Feb}.

It got to {L3|Leipzig}.
It left {L3|Leipzig}.
That was {D|three weeks ago}.

Customer service is a bot called {W1|Talon}.
{S1|{W1|Talon}} {C1|says} {Q1|my parcel is "enjoying its journey"}.

Any ideas???
I'm in {L4|Italy} till {D|April} on an {W2|Erasmus} so I can't just ring the {O3|BBB}.

{X:byline|by oldscrollhead » {D|Tue Mar 3, 2026 10:02 pm}}

Pernambuco?
If so it's {W3|CITES} and it'll be in a cage at customs.
Happened to me with {O4|DHL} in {L5|Cincinnati}, I had to get {T|Sen.} {P4|Ortega-Blunt}'s office involved, no kidding.
{S2|The guy at {O5|Fish and Wildlife}} {C2|told me} {Q2|they had eleven bows and a tortoise}.

{X:byline|by Ffion_viola » {D|Wed Mar 4, 2026 1:37 am}}

NOT true that you need a permit for finished bows, that was changed at {E1|CoP19} in {L6|Panama}.
Check the tracking on {W4|17track}, it often shows more than their own page.
Also {N1|German} law: if it vanished in {L3|Leipzig}, {O6|Verbraucherzentrale Sachsen} will write them a letter for {Y|15 euros} and they HATE that.

{X:byline|by rosin_dust » {D|Wed Mar 4, 2026 8:20 am}}

ok {S4|{W4|17track}} {C4|says} {Q4|{L7|Memphis}}???
{L7|Memphis} {L8|Tennessee}?

{X:byline|by oldscrollhead » {D|Wed Mar 4, 2026 8:31 am}}

That's the {O7|FedEx} hub.
{O1|Parcelhawk} don't own any planes, they buy space.
Ring {O7|FedEx} and ask for overgoods.
Not lost and found, OVERGOODS.

{X:byline|by rosin_dust » {D|Mon Mar 9, 2026 4:45 pm}}

UPDATE: you people are the best.

A very patient man named {P5|Darnell} in overgoods walked over to shelf 14 while I was on hold and {S3=P5|he} {C3|goes} {Q3|"ma'am, is it a real long skinny pipe that says TUBA on it?"}
Yes.
Yes it is.
My brother {P6|Theo} labelled it.

It's on its way to {T|Mrs.} {P7|Abernathy} in {L1|Baltimore}.
{O1|Parcelhawk} have refunded the postage ({Y|€38.40}) and closed the ticket with a smiley.

{X:byline|by Ffion_viola » {D|Mon Mar 9, 2026 5:02 pm}}

Tell {P6|Theo} from me: never TUBA.
{W5|Ikea curtain rail}.
Nobody has ever stolen a curtain rail.

{X:other|Post Reply | 7 posts • Page 1 of 1}

{X:copyright|Powered by {W6|phpBB}® Forum Software © {O8|phpBB Limited}}
