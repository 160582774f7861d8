@id gc-28
@genre opinion
@style weblog
@headline Georgia, gas and the ghost of Shevardnadze
@byline Nona in Batumi
@abstract A blogger in Batumi argues that an energy deal with Azerbaijan matters more than a street protest in Tbilisi, and answers three commenters.

Everyone writes to ask about {F1|Rustaveli}.
I'm in {L1|Batumi}, four hours by train, so I'll tell you about pipes.

While {L2|Tbilisi} was on its 300-and-somethingth night, {O1|SOCAR} quietly bought another 14 petrol stations from {O2|Gulf}, and {O3|GOGC} moved its {N1|Russian} account from {O4|VTB} to God knows where.
{O5|Netgazeti} had four lines.
{O6|Imedi} had a cooking show.

Let me spell it out for the {N2|Americans}.

{L3|Baku} sells to {L4|Europe} through us.
{L5|Ankara} sits at the other end.
{L6|Moscow} sits on everybody.
If you think {O7|Georgian Dream} or the {O8|UNM} or {O9|Lelo} or {P1|Mamuka Khaz.} and his {O10|Strategy Builder} people decide anything while the {F2|South Caucasus Pipeline} is full, I've an orange orchard in {L7|Abkhazia} to sell you.

(I really do.
My grandfather {P2|Valiko}'s, in {L8|Gudauta}.
A {N3|Chechen} colonel lives in it.)

In {D|'92} under {P3|Shevardnadze} we at least had the honesty to sit in the dark.

to the commenters

{P4|Levan K.}: no, {O11|BP} doesn't pay me, {P5|Levan Abashidze} the plumber pays me, late.

euro_otter: {S1|you} {C1|say} {Q1|"{N4|Georgians} are pro-{N5|Western}."}
80 percent, sure.
{N4|Georgians} are also pro-dumpling.
It isn't a foreign policy.

Anonymous: {N6|Adjarians} AREN'T {N7|Turks}.
We're {N4|Georgian} {N8|Muslims} and {N4|Georgian} {N9|Christians} and, in my building, two {N10|Jehovah's Witnesses} and a {N11|Hare Krishna} called {P6|Zaza}.

{D|Tomorrow}: {O12|Transparency International Georgia} vs. the {O13|Anti-Corruption Bureau}, round nine, plus what the Patriarch ... no.
I've a family.

{X:other|Filed under: gas, {L9|caucasus}, my nerves | 12 Replies}
