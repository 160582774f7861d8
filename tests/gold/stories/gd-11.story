@id gd-11
@genre aviation
@style agency
@headline FACTBOX-Aircraft, ships and missiles on show at Le Bourget and Changi
@byline Renaud Teilhet-Mori
@abstract A factbox on orders and exhibits at an air show, with deals for jets, helicopters, drones and missiles.

{Z|{L1|PARIS}, {D|June 17} ({O1|Tidewire}) - }Orders and other news from the second day of the {E1|Paris Air Show} at {F1|Le Bourget}:

AIRCRAFT

** {Q1|{O2|Airbus} sold 22 {W1|A321neo} jets to {O3|Air Sahara Algérienne} and eight {W2|A400M} transports to the {O4|Royal Saudi Air Force}}, {S1=none|two people close to the talks} {C1|said}; the maker would not comment.

** {O5|Embraer} of {L2|São José dos Campos}, {L3|Brazil}, received an order for 15 {W3|E195-E2} aircraft from {O6|Scoot}.

** {O7|Boeing} and {O8|Riyadh Air} put off a signing for the {W4|777X}.

** {O9|Turkish Aerospace} showed its {W5|Kaan} fighter, with a {O10|General Electric} engine, for the first time outside {L4|Turkey}.

** {O11|Comac} brought the {W6|C919}, without a customer.

HELICOPTERS AND DRONES

** {L5|Poland}'s {O12|Ministry of National Defence} will buy 12 {W7|AW149} from {O13|Leonardo}, made by {O14|PZL-Świdnik}.

** {O15|Baykar} launched a naval {W8|Bayraktar TB3}.
{S2|{T|Sales director} {P1|Ömer Faruk Sayın}} {C2|said} {Q2|three {L8|Gulf} navies had asked for it “before it had a price”}.

** {N2|Australian} start-up {O16|Black Swan Loitering Systems} flew its {W9|Magpie} drone, twice, and lost one in the press tent.

MISSILES

** {S4|{O17|MBDA}} {C4|said} {Q4|it would double output of {W10|Meteor} by {D|2028}}.
{O18|Rheinmetall}, {O19|Saab} and {O20|Diehl Defence} want a share.

** {L6|South Korea}'s {O21|LIG Nex1} presented the {W11|Cheongung II}; {L7|Iraq} has bought eight batteries.

SHIPS

** {O22|Naval Group} displayed a model of the future carrier {W12|France Libre} next to one of the {W13|Charles de Gaulle}.

PEOPLE

{P2|Marie-Ange Nguyen-Duval} replaces {P3|Guillaume} — everybody calls him “{P3|Gus}” — {P3|Lecomte-Auriol} as {T|head of the {O23|Direction générale de l'armement} export office}.
{Q3|“I have been to sixteen shows and I still look up,”} {S3|{P2|Nguyen-Duval}} {C3|told a {O24|GIFAS} breakfast}.

Protesters of {O25|Guerre à la Guerre} chained themselves to the gate of {F2|Hall 4} and were carried off by the {O26|CRS}.

{X:credit|(Reporting by {P4|Renaud Teilhet-Mori}, {P5|Tim Heather} and {P6|Siyi Sun}; compiled by {P7|Val Cross})}
