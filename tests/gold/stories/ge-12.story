@id ge-12
@genre consumer
@style product-review
@headline 2 stars - Sweeps fine, thinks the cat is a charging dock
@byline Terrell in Akron
@abstract A reviewer in Ohio gives the Dustwell R9 robot vacuum two stars after it mapped his house wrongly and the company took five weeks to answer.

{X:other|Verified Purchase - Size: {W1|R9 Plus} with dock - Color: Onyx}

Let me start by saying I WANTED to love this thing.
I've owned two {O1|iRobot} {W2|Roombas} (rip {W3|Rosie} and {W10|Rosie 2}), a {O2|Shark}, and a {W4|Eufy} that my brother in law {P1|Darnell} still has going in his garage in {L1|Canton}.
So I know from vacuums.

Bought the {O3|Dustwell} {W5|R9} at {O4|Costco} in {L2|Cuyahoga Falls} on {D|Black Friday}, {Y|$349}, which is a hundred less than {O5|Best Buy} or {O6|Amazon}.
Setup took 20 minutes if you don't count the app.
If you count the app it took until {D|Tuesday}.

The good

* Suction is legit.
We have two huskies and my wife {P2|Monique}'s wig business, so there's hair.

* Quieter than the {O2|Shark}.

* Talks to {W6|Alexa} but not to {W7|Google Home} whatever the box says.

The bad

* The map.
It decided that the kitchen is in the basement.
I have renamed rooms fourteen times.

* It keeps trying to dock with the cat.
His name is {P3|LeBron} and he weighs 19 lbs and he's had enough.

* The mop is a wet sock.

The ugly: customer service.
I emailed {O3|Dustwell} support on {D|Dec 4}.
Got {S1|a reply} on {D|Jan 9} {C1|saying} {Q1|my {W9|R7} was out of warranty}.
I don't have an {W9|R7}.
I called the 800 number and got a really sweet lady named {P4|Joy} in {L3|Cebu}, in the {L4|Philippines}, and {S2=P4|she} {C2|told me} {Q2|the {L6|US} office in {L5|Fremont} had closed over the holidays and nobody had told her either}.
{P4|Joy} deserves a raise.
{P4|Joy} should run the company.

She sent a new lidar thingy, no charge, I put it in with a {O7|Harbor Freight} screwdriver watching a kid on {W8|YouTube} called {P5|VacuumWizard}, and now it only gets lost on {D|Sundays}.
Which is when {P2|Monique}'s mother comes, so maybe it's smart after all.

Compared to the {O8|Roborock} my neighbor {T|Mr.} {P6|Kowalczyk} has: his is better.
He paid {Y|$900}.
His wife left.
I'm not saying those are connected.

{O9|Consumer Reports} gave it a 71.
I give it a 40 and {P4|Joy} a 100.

Would I recommend?
To a {O10|Browns} fan maybe, since you are used to it

{X:other|212 people found this helpful.
Report}

{X:other|Response from {O3|Dustwell Official}: Hello {P7|Terrell}!
We are sorry to hear about your {W9|R7}.
Please contact support.}
