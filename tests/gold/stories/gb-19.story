@id gb-19
@genre weather
@style news-site
@headline Storm Gerlinde: Rail chaos, a lost carnival float and 149 km/h on the Brocken
@byline Our correspondents
@abstract Storm Gerlinde killed three people in Germany, the Netherlands and Poland and stopped long-distance trains across the north. Carnival parades in Düsseldorf and Mainz were called off.

{E1|Storm Gerlinde} killed three people and stopped most long-distance trains in northern {L1|Germany} on {D|Rose Monday}, the day on which {L2|Düsseldorf} and {L3|Mainz} had planned to throw 120 tonnes of sweets.

{Q1|A gust of 149 kilometres an hour was measured on the {L4|Brocken}, the highest peak of the {L5|Harz}, and 131 at {L6|List} on {L7|Sylt}}, {C1|according to} {S1|the {O1|Deutscher Wetterdienst} ({O1|DWD})}.
{L8|Belgium}’s {O2|KMI} and the {N1|Dutch} {O3|KNMI} had issued code orange.

The dead were a 52-year-old lorry driver on the {F1|A7} near {L9|Schleswig}, a cyclist in {L10|Zwolle} and a forestry worker outside {L11|Gorzów Wielkopolski}, {L12|Poland}.

{O4|Deutsche Bahn} suspended {W1|ICE} and {W2|Intercity} services north of a line from {L13|Dortmund} to {L14|Berlin} at {D|11:20 a.m.}
{Q2|“We have 61 trees on the track between {L15|Hamburg} and {L16|Bremen} alone, and one trampoline,”} {C2|said} {S2|{T|spokeswoman} {P1|Mechthild Osterkamp}}.
Its rivals {O5|Metronom}, {O6|NordWestBahn} and {O7|FlixTrain} followed.

At {F2|Hamburg Airport}, 140 flights were cancelled, most of them by {O8|Eurowings} and {O16|Lufthansa}.
The ferry {W3|Helgoland} stayed in {L17|Cuxhaven}, and {O9|Scandlines} stopped the {L18|Puttgarden}-{L19|Rødby} route.

In {L2|Düsseldorf} {S3|{P2|Jupp Ostwald}, who runs the parade for the {O10|Comitee Düsseldorfer Carneval}}, {C3|spoke of} {Q3|“tears and 12,000 berliners with nobody to eat them”}.
A float showing a finance minister on a diet broke loose from a hall in {L20|Bilk} and was found in a carp pond.
{L21|Cologne} went ahead without horses, flags or papier-mâché above four metres.

The {O11|Federal Agency for Technical Relief}, known as {O11|THW}, had 3,100 volunteers out by {D|dusk}.
In the {L22|Altes Land} they pumped out a nursery school; in {L23|Usedom} they held down the roof of a {N2|Catholic} church with sandbags from the {N3|Protestant} one.

{Q4|Insured losses are likely to reach {Y|€650 million}, about as much as {E2|Sabine} cost in {D|2020}}, {S4|the consultancy {O12|Meyerthole Siems Kohlruss}} {C4|estimated}.

More is on the way.
{Q6|A second low, {E3|Hartmut}, will cross {L24|Denmark} on {D|Wednesday}}, {S6|the {O1|DWD}} {C6|says}, {Q6|with snow as far south as the {L25|Swabian Alb}}.
Storms in {L1|Germany} get their names from the {O13|Free University of Berlin}, where anyone may buy one: {Y|€390} for a high, {Y|€260} for a low.

{S5|{P3|Gerlinde Pfaff-Krüger}, 81, of {L26|Passau}}, whose grandchildren bought hers as a birthday present, {C5|told {O14|Bayerischer Rundfunk}} {Q5|that she had hoped for “something with a bit of drizzle”}.

{X:caption|A beach chair on the promenade at {L27|Norderney}.
Photo: {P4|Uwe Janßen-Behrends}/{O15|dpa}}
