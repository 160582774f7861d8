@id gc-45
@genre advice forum
@style answers
@headline Is Winnipeg worth a stop? and other questions
@byline none
@abstract On a question-and-answer page people reply to a traveller crossing Canada by train, to a cat owner, and to someone with a phone locked to a carrier.

is {L1|winnipeg} worth a stop?

We ({P1|Jan} and {P2|Marijke}, 60s, {N1|Belgian}) take {W1|The Canadian} from {L2|Toronto} to {L3|Vancouver} in {D|September}.
{O1|VIA} lets you break once.
{L1|Winnipeg}, {L4|Saskatoon} or {L5|Jasper}?

Answers

{L5|Jasper}, obviously.
Half the town burned in {D|2024} so they need you.
Stay at {F1|Whistlers Inn}, rent bikes from {O2|The Bench}.

Don't listen to them, the {L1|Peg} is great.
{F2|The Forks}, the {F3|Canadian Museum for Human Rights}, and {N2|Ukrainian} perogies at {O3|Sevala's}.
If the {O4|Jets} are home, go.
Also the {N3|French} side, {L6|St. Boniface}, {P3|Louis Riel}'s grave.

{S1|My brother in law, a {O1|VIA} engineer,} {C1|says} {Q1|bring food, bring a book, bring another book, {O5|CN} freight goes first}.

how do i get my cat to use the {W2|Litter-Robot}

{P4|Princess Leia} is a {N4|Siamese} and she goes NEXT to it.
cost me {Y|$699}

> mine was scared of the noise, turn it off for a week, then on.
Worked for {P5|Gizmo} and {P6|Mogwai}

> call {O6|Whisker} (the company) they gave my sister in {L7|Tulsa} a refund after 89 days

> Perhaps {P4|Leia} objects to robots.
I would

UNLOCK {W3|PIXEL} BOUGHT IN {L8|INDIA}??

It's an {O7|Airtel} one, I'm at {O8|Purdue} now and {S2|{O9|Mint}} {C2|says} {Q2|"not compatible."}
{O10|google} chat is useless.

> {N5|Indian} {W3|Pixels} aren't locked, the bands are wrong.
Works on {O11|T-mobile} not {O12|Verizon}.
Source, me, {L9|Hyderabad} to {L10|Lafayette}

> go see {P7|Manoj} at the {O13|Desi Bazaar} by the {O14|Payless}.
He fixes all of us.
