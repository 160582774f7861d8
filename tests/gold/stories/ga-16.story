@id ga-16
@genre product review
@style web-post
@headline I bought the Hestia Nine so you don't have to
@byline Imogen Tickle
@abstract A blogger reviews a British heat-pump tumble dryer after four months: cheap to run and quiet, but its app, drain hose and customer service let it down.

{X:byline|{P1|Imogen Tickle}, {D|14 February 2026}, 6 min read}

Full disclosure before we start: nobody gave me this.
I paid {Y|£649} of my own actual money to {O1|John Lewis} for the {W1|Hestia Nine}, a heat pump tumble dryer designed in {L1|Leeds}, built in {L2|Slovenia} and named, I assume, by someone who has never met a {N1|Greek}.

Our old {W2|Hotpoint} died on {D|Bonfire Night} with a bang that set off the dog.

What it is

Nine kilos, A+++, Wi-Fi.
{O2|Which?} gave it a "{W3|Best Buy}" in {D|October}, and {S2|my mate {P2|Shabnam}}, who fits kitchens for {O3|Howdens}, {C2|said} {Q2|she'd put in thirty and had one back}.
One!
So.

What it's like

Quiet.
You can hear {W4|The Archers} over it.
It takes three hours to do towels, which is an hour longer than the manual says but costs us about {Y|34p} a go on {W5|Octopus Agile}.
In {D|January} our bill from {O4|Octopus} was {Y|£31} lower than {D|last year}, and that was with {P3|Rory} home from {O5|Aberystwyth} with what looked like the whole {O6|RFC}'s kit.

What it isn't

Waterproof.
The drain hose popped off in week three and I found {P4|Colin} (cat) sitting on top of the freezer like it was the {W6|Titanic}.
Their helpline is in {L3|Belfast} {D|mornings} and {L4|Cape Town} {D|afternoons}, both lovely.
{Q3|"It's a known one, {P1|Imogen}, just twist it till you swear,"} {S3|a chap called {P5|Thabo}} {C3|told me}.
I twisted, I swore, it held.

The app is dreadful.
{W7|HestiaHome} wants your location, your contacts and your date of birth to tell you that your pants are dry.
It logs in via {W8|Google} or {W9|Apple ID} only, it thinks I live in {L5|Reading}, {L6|Pennsylvania}, and it once sent me a notification in {N2|Portuguese} at {D|3am}.

Versus the others

{W10|Bosch Series 6} ({Y|£729}): better seals, worse filter.

{W11|Miele T1} ({Y|£1,049}): you will leave it to your children.

{W12|Bush} from {O7|Argos} ({Y|£299}): no.

Should you buy one?

If you rent, if you've got solar, if you never download the app: yes, go on.
If you're in a flat over someone you like, get the {O8|Bosch}.
{Q4|{O9|Hestia Domestic Appliances plc} got bought by {O10|Midea} {D|last month}}, {C4|according to} {S4|{O11|The Grocer}} of all people, so who knows about spares.

Marks out of nine: seven.

{X:other|Filed under: House, Moaning | 23 comments}

{X:other|{P6|Denise} from {L7|Hull} says: {D|15 Feb}.
Twist it till you swear LOL, that's my whole marriage}

{X:newsletter|Like this?
Get {W13|Tickled} in your inbox every other {D|Sunday}}
