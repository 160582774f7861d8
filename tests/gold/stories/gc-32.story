@id gc-32
@genre travel
@style web-reviews
@headline Hotel reviews: Flagstaff, Banff, Blackpool, Amman
@byline various
@abstract Guests review four hotels in Arizona, Alberta, England and Jordan, praising staff by name and complaining about carpets, trains and a peacock.

"The trains!!!"

{F1|Hotel Monte Cedro}, {L1|Flagstaff}, {L2|Arizona}

Charming old place on {F2|Route 66}, {P1|John Wayne} supposedly slept here (so did a ghost, ask {P2|Marisol} at the desk).
But the {O1|BNSF} tracks are 200 ft away.
100 trains a day.
ONE HUNDRED.
They give you earplugs with a little picture of {L3|Humphreys Peak} on them.
Breakfast at {O2|MartAnne's} around the corner was the best of our trip, better than {L4|Sedona}, better than {L5|Vegas}.

{X:byline|{P3|Carl-Heinz R.}, {L6|Wuppertal}, stayed {D|May}}

"Elk, bagels, elk"

{F3|Bow River Lodge & Suites}, {L7|Banff} {L11|AB}

Overpriced, but so is {L7|Banff}.
Front desk staff all {N1|Aussies} and {N2|Kiwis}, {P4|Jacko} got us a {O8|Parks Canada} pass.
Pool closed.
There was an elk in the carpark and {S1|security} {C1|told us} {Q1|"{D|today} she is in charge"}.
{O3|Expedia} had us down for {D|the 6th}, hotel for {D|the 7th}, slept in a {W2|Kia Carnival}.

"Nan loved it"

{F4|The Carisbrooke}, {L8|Blackpool}

Carpet from {D|1974}, {N3|English} breakfast from heaven.
{T|Mrs} {P5|Ollerenshaw} remembers everybody's name and everybody's hip.
Nan won {Y|£40} at the bingo, we saw {O4|The Rubettes} at the {F5|Winter Gardens} and had our tea at {O5|Harry Ramsden's}.
Only downside, a {O6|Preston} supporters' do in the bar on {D|Saturday}, they'd lost.

"Wonderful people, loud peacock"

{F6|Al Qasr Garden Hotel}, {L9|Amman}

I travel for an NGO and stay here {D|every other month}.
{P7|Abu Rami} the {T|doorman} is a treasure ({N4|Palestinian} from {L10|Jenin}, 40 years here, knows every {N5|Iraqi}, {N6|Syrian} and {N7|Swede} by their shoes).
Wifi good enough for {W3|Zoom}.
You can walk to {F7|Rainbow Street}.
the peacock belongs to the embassy of a {L12|Gulf} country, I won't say which
