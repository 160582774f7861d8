@id gc-18
@genre travel
@style blog
@headline Trains, ticks and one very angry swan: our week in Masuria
@byline Gwenllian
@abstract A Welsh couple tell how they spent a week in the Masurian lakes in Poland, with trains, a rented boat, a museum and good dumplings.

So we're back, sunburnt, and {P1|Huw} has sworn never to row again.

Getting there: {O1|Wizz} from {L1|Luton} to {L2|Olsztyn-Mazury} which is really {L3|Szymany} which is really a field.
(Do not let {W1|Google Maps} tell you it's walking distance from {L4|Olsztyn}, we met two {N1|Danish} lads who'd tried).
Then {O2|PKP} to {L5|Giżycko}, {Y|22 zł} each, seats facing backwards.

We'd booked a cabin through {O3|Airbnb} with {T|Pani} {P2|Halina} in {L6|Wilkasy}.
She has a goat called {P3|Reagan}.
I asked.
{S1=P2|She} {C1|said} {Q1|"because he fought communism, and he also butts."}

Highlights!

The {F1|Wolf's Lair} at {L7|Gierłoż}, creepy, mosquitoes the size of {W2|Spitfires}.
The {T|guide}, {P4|Zbyszek}, does it in {N2|Polish}, {N3|German} and {O4|Manchester United}.

{F2|Święta Lipka}, baroque church, the organ has ANGELS THAT MOVE.
{T|Mrs} {P5|Pritchard} from chapel would have a fit.

Pierogi at {O5|Kuchnie Świata} on the harbour in {L8|Mikołajki}.
{P1|Huw} had 23.

{L9|Lake Śniardwy} ("the {N4|Masurian} {L10|Bala}", says I) where we hired a thing called an {W3|Omega} from {O6|Czarter Bełbot} and were attacked by a swan.
I've put the video on {W4|YouTube}, {P6|Siôn} at work has already set it to {P7|Tom Jones}.

Lowlights: ticks.
{S2|The lady at the {O7|Super-Pharm}} {C2|told us} {Q2|to get the {O8|Pfizer} jab before we come next time}.
Also {D|Corpus Christi} everything's shut, and I mean everything, we ate {W5|Haribo}.

{S3|My dad} {C3|reckons} {Q3|his uncle {P8|Emrys} was at {L11|Lötzen}, which is what {L5|Giżycko} was called when it was {L12|East Prussia}, with the {O9|Red Cross} in {D|1919}}.
There's a fort there, {F3|Twierdza Boyen}, and a {N5|Ukrainian} girl at the desk found a {P9|Jones} in the visitors' book.
One {P9|Jones}, out of several million.
We had a little cry and a {W6|Żywiec}.

{D|Next year} {L13|Lithuania}!

{X:other|3 thoughts on "Trains, ticks and one very angry swan"}

{X:other|{P10|Nerys} says: {P3|reagan}!!!!!!}
