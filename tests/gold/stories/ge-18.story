@id ge-18
@genre opinion
@style weblog
@headline Notes from a school board junkie: the Frisbee vote
@byline Prairie Gadfly
@abstract A blogger in Kansas describes a six-hour school board meeting about a disc golf course, a textbook and the superintendent's contract.

Six hours, people.
Six.
I have sat through {O1|Unified School District 412} meetings since {P1|Kathleen Sebelius} was governor and this was the longest one that did not involve evolution.

Item one, the textbook.
{W1|Kansas: Our Story} (third edition, {O2|Flint Hills Press}) has a sidebar on {L1|Nicodemus} and another on the {N1|Exodusters}, and a group calling itself {O3|Moms and Dads of the Heartland for Honest History} wants the second one out.
Their guy, {P2|Royce Penner}, spoke for his three minutes and then for eleven more.
{S1|{T|Board president} {P3|Marla Unruh}} {C1|told him} {Q1|the timer wasn't decorative}.
Vote: 5-2 to keep it, {P4|Penner-Goertz} (his cousin) and {P5|Dale Friesen} against.

I'll say this for {P5|Dale}, he read the chapter.
{P4|Penner-Goertz} had read {W2|Facebook}.

Item two, the superintendent.
{T|Dr.} {P6|Alonzo Ybarra} gets two more years and {Y|$178,500}, up from {Y|$171}.
He came from {L2|Garden City} by way of {L3|Lubbock}, {L4|Texas}, he's {N2|Catholic} in a {N3|Mennonite} town, and he has passed two bonds.
Pay the man.
{S2|The {O4|Hesper County Taxpayers' League}} {C2|claims} {Q2|we could get one for {Y|$120K}}, and sure you could, from a vending machine.

Item three, and the reason that {O5|KWCH} sent a truck: disc golf.
The eighth graders at {O6|Heritage} want to put nine baskets behind the bus barn.
The neighbors (ok, one neighbor, {P7|Virgil Koehn}) are worried about his windows, his guineas and his nerves.
Now {P7|Virgil} is 84 and flew {W3|Skyraiders} off the {W4|Kitty Hawk}, so I don't make fun of his nerves.
But the kids had slides!
They had a quote from {O7|Innova}!
A girl called {P8|Annika Schrag}, age 13, looked {P7|Virgil} in the eye and {S3=P8|she} {C3|said} {Q3|she would personally come over and catch the guineas}.

{P7|Virgil} folded like a lawn chair.
7-0.

Also noted: {O8|Sodexo} got the lunch contract again, boo, the {O9|Hesper Swathers} are now a 3A team thanks to {O10|KSHSAA}, and {T|Coach} {P9|Buddy Wiens} would like everybody to know the old scoreboard is on {W5|eBay}.

{T|State Rep.} {P10|Tatum Long} ({N4|R}-{L5|Hesper}) was there for the cookies.
{S4=P10|He} is running for {O11|Senate} leadership and {C4|told no one in particular} {Q4|that he supports baskets}.

Next month: mascots.
Bring a pillow.

{X:share|Share to {W2|Facebook} | {W6|Bluesky} | email this}

{X:other|Labels: {O1|USD 412}, {P3|Unruh}, guineas}
