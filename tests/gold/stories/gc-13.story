@id gc-13
@genre opinion
@style weblog
@headline Thoughts after the caucus (and why I'm not mad at Vermont)
@byline bluegrass_lefty
@abstract A Kentucky Democratic activist reports on her precinct caucus, complains about consultants and the national committee, and lists what her side should learn.

ok so I promised a report.

{L1|Madison County} precinct 14, {L2|Berea}, in the cafeteria, 61 people.
{D|Four years ago} we had 12 and a dog.

{P1|Hollis Tackett}'s folks came in matching shirts.
{P2|Renata Quiroga-Bell}'s came late because somebody gave them the address of the {N1|Methodist} church in {L10|Berea}, {L4|Ohio}.
The {P3|Sanders} people are now the {P2|Quiroga-Bell} people, the {P4|Pete} people have become {P1|Tackett} people, and nobody would admit ever having been a {P5|Bloomberg} person.

First count: {P1|Tackett} 27, {P2|Quiroga-Bell} 24, uncommitted 10.
{S1|{P6|Wendell}, who is 88 and marched with {T|Dr.} {P7|King} in {L5|Frankfort} in {D|'64}}, got up on a chair and {C1|said} {Q1|"I'm uncommitted to both of you till somebody says the word mine."}
Dead silence.
Then a {P1|Tackett} kid with a {O1|Yale} accent read him a fact sheet.

This is the problem!!!

The {O2|DNC} sends us fact sheets.
{O3|Emily's List} sends us fact sheets.
{O4|Priorities USA}, {O5|Indivisible}, the {O6|UMWA} (bless them), the {O7|AFL-CIO}, all fact sheets.
The {O8|GOP} sends a guy named {P8|Butch} who fixes your gutter.

My unscientific takeaways

* {N2|Appalachians} can smell a consultant at 400 yards.

* stop saying "rural {L6|America}".
i live in a town, it has a {N4|Thai} place

* the {O10|Herald-Leader} didn't send anyone, {O11|The Kentucky Lantern} sent two, {O12|Fox 56} filmed the dog

* {N3|African-American} turnout in {L7|Richmond} was UP and nobody on {O13|MSNBC} will ever mention it

And no, I'm not mad at {L8|Vermont}.
{L8|Vermont} does what {L8|Vermont} does.

The state convention is in {L9|Louisville} {D|June 6} at the {F1|Galt House}.
I'm an alternate, which means I bring {W1|Ale-8} and stand near the wall.

{X:other|COMMENTS}

{X:other|BobbyJoeKy: which {L2|berea} did YOU grow up in lol}

{X:other|redstatemom: {P8|Butch} fixed ours too}
