@id gb-28
@genre technology
@style email
@headline [nsc-announce] Post-mortem: Saturday's outage, and a word about Kiwi
@byline Tamsin Oyelaran-Frost
@abstract The administrator of a university computing cluster explains in an e-mail how a squirrel and a missed update brought it down for 31 hours, and what users must do next.

From: {P1|Tamsin Oyelaran-Frost}

To: nsc-announce

Date: {D|Mon, 9 Feb 2026, 17:02}

Hi everybody,

As most of you noticed (113 tickets, thank you, I can count), {W1|Kookaburra} and {W2|Kiwi} went down at {D|03:12 on Saturday} and came back on {D|Sunday} at {D|10:40}.
Here's what happened.
Short version: a squirrel, then us.

1. THE SQUIRREL

It got into the {O1|Duke Energy} switchgear on {F1|Erwin Road} and shorted a phase.
The {O2|Vertiv} UPS did its job for 11 minutes.
The generator didn't start.
{S1|Facilities} {C1|say} {Q1|the battery in the {O3|Cummins} controller was from {D|2014}}.
No comment.

2. US

When power came back, the {O4|Dell} nodes booted fine, but {W3|Lustre} refused to mount, because in {D|November} we took {W4|Red Hat 9.4} on the servers and not on the metadata box.
That one is on me, not on {P2|Prakash}, who warned me TWICE.

The people at {O5|Whamcloud} were great.
{Q2|"Don't touch anything, don't fsck anything, make coffee,"} {S2|their {T|engineer}, {P3|Yoshi},} {C2|wrote} at {D|4 a.m. his time}.
I made coffee.

3. WHAT WE LOST

- scratch files written between {D|02:50 and 03:12}

- {T|Dr.} {P4|Abimbola}'s {W5|GROMACS} run (day 19 of 20, I'm so sorry {P4|Kemi}, the queue is yours {D|this week})

- nothing in /home, {W6|Borg} saved us

4. WHAT YOU NEED TO DO

Change your password if you logged in from {W2|Kiwi} on {D|Friday} (unrelated, see below).
Resubmit anything in state NODE_FAIL.
If {W8|JupyterHub} gives you a 502, shout at {P2|Prakash} in {W9|Slack}, he likes it.

5. ABOUT {W2|KIWI}

She is 12 years old, was bought with the first {O6|NSF} grant and still runs {W10|CentOS 7}.
{S3|The security office} {C3|has told us} in writing {Q3|that she has to be off the network by {D|June 30}}.
{T|Prof.} {P5|Sunday Meyer} and the Bayesian folks in {O7|Statistical Science} have asked for six more months.
{S4|I} {C4|said} {Q4|three}.
I will have a table at the {F2|Bryan Center} on {D|Wednesday at noon} if you want to yell or help.

What replaces her?
We have quotes from {O9|HPE} ({Y|$1.31M}), {O4|Dell} ({Y|$1.19M}) and {O10|Supermicro} via {O11|Silicon Mechanics} ({Y|$990k}, no service in {L1|North Carolina}).
{O12|NVIDIA} lead times are silly.
{S5|{P6|Jean-Marc} at {O13|TACC} in {L2|Austin}} {C5|says} {Q5|the {O14|AMD} cards are fine for everything but {W11|AlphaFold}}.

Thanks to {P2|Prakash Venkataraghavan}, {P7|Big Mike} from the loading dock, the {O15|Durham Fire Department}, and whoever left the doughnuts.

No squirrels were asked for their side of the story.

{P1|Tamsin}

{X:other|--
{P1|Tamsin Oyelaran-Frost}, {T|HPC Lead}, {O16|North State Scientific Computing} ({O16|NSC})}

{X:other|To unsubscribe send an empty message to nsc-announce-leave@lists.nsc.example}
