@id ge-30
@genre science
@style newspaper
@headline Octopus threw shells ‘on purpose’, say biologists. Others say: define purpose
@byline Priya Menon
@abstract A paper in a new journal says octopuses off Western Australia aim shells at each other. Other scientists accept the film but quarrel over the word aim.

In a bay south of {L1|Albany}, {L2|Western Australia}, an octopus known as {P1|Beryl} picks up a scallop shell, turns, and lets fly.
It hits {P2|Clive}.

{Q1|{P2|Clive} was hit eleven times in four days, and “in no case did he appear to regard it as an accident”}, {S1=none|a team led by {P3|Lachlan Prowse} of {O1|Murdoch University}} {C1|reports} in {D|this week}’s {O2|Current Behaviour}.

{Q2|The throws were aimed}, {S2|the authors} {C2|write}, {Q2|“in the ordinary sense of the word”}.

It is the ordinary sense that has caused the trouble.

{Q3|“A fire hose is aimed, and it doesn’t mean anything by it,”} {C3|objects} {S3|{P4|Ursula Feld}, a {T|philosopher of biology at the {O3|University of Bern}}}.
In a commentary printed beside the paper {S4=P4|she} {C4|describes} {Q4|the film as “wonderful” and the conclusion as “a caption”}.

{S5|{P3|Prowse}} {C5|says} {Q5|he expected that}.
{Q6|“{S7|{P4|Ursula}} rang me from a train and {C7|said}, {Q7|‘It’s lovely, I’m going to be horrible.’}}
{Q6|She was,”} {C6|says} {S6=P3|he}.
{Q6|“She was also right about Figure 3.”}

What happened in Figure 3?
A computer had been given 212 throws and asked to sort them; {S9|a correction issued on {D|Tuesday}} {C9|states} {Q9|that 14 were “debris displaced by a passing wobbegong”}.

{P5|Mei Sato-Lindqvist}, of the {O4|Okinawa Institute of Science and Technology}, who wasn’t involved, thinks the wobbegong matters less than the tide.
{S11=P5|She} {C11|has argued} for years {Q11|that arms, not brains, make most of an octopus’s decisions}, and, {S12=P5|she} {C12|adds} with a grin, {Q12|“it’d be just like an arm”}.

But {S13|{P6|Peter Godwin}, {T|diver and co-author}}, {C13|says}: {Q13|“I was there.}
{Q13|I was hit.}

{Q13|“And when I looked round she’d gone pale, which is what they do when they know you saw.”}

That isn’t in the paper.
{S14|A referee}, anonymous but {N1|German}, to judge by the commas, {C14|had asked} {Q14|for it to come out}.

The work was paid for by the {O5|Australian Research Council} and {O6|Save Our Seas}.
{Q15|Earlier studies from {L3|Jervis Bay}, {L4|New South Wales}, at a site nicknamed “{L5|Octopolis}”, had shown throwing but not}, {S15|their authors} {C15|were careful to say}, {Q15|“at”}.

The {O7|Max Planck Institute of Animal Behavior} plans a repeat in {D|2027} with softer shells.
{P2|Clive} has moved.
