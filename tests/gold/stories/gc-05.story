@id gc-05
@genre space
@style newsgroup
@headline Re: Chandrayaan vs. the private guys, cost per kilo
@byline Walt Ostrander
@abstract A newsgroup regular replies to two posters about the price of lunar landers, corrects a claim about a Japanese company and reports a talk he heard in Huntsville.

{X:other|Newsgroups: sci.space.policy}

{X:other|From: {P1|Walt Ostrander}}

{X:other|Date: {D|Sun, 12 Oct 2025 21:40:07 -0500}}

{X:other|Subject: Re: {W1|Chandrayaan} vs. the private guys, cost per kilo}

{S1|{P2|Pat F.}} {C1|wrote}:

> {Q1|Say what you like about {O1|ISRO}, {W2|Chandrayaan-3} cost less than a bad {L1|Hollywood} movie.}

> {Q1|{O2|NASA} would spend that on the logo.}

{P2|Pat}, you post this every year and every year I answer it.
{Y|Rs 615 crore} is the budget without the launcher, without the salaries at the {O3|Vikram Sarabhai Space Centre} in {L2|Thiruvananthapuram}, and without the first one that hit the {L3|Moon} at 50 m/s.
An {N1|Indian} engineer costs a fifth of one in {L4|Pasadena}.
That's not a secret, that's {O4|JPL}'s nightmare.

{S2|And {P3|Jorge Frank-Ruiz}} {C2|added}:

> {Q2|What about {O5|ispace}?
They crashed two.}

They did, and so did {L5|Israel}'s {O6|SpaceIL} ({W3|Beresheet}, {D|2019}) and the {N2|Russians} ({W4|Luna 25}).
{O7|Intuitive Machines} landed twice, sideways.
{O8|Firefly} got one down upright at {L6|Mare Crisium}, first try.
I was at the {E1|von Braun Symposium} in {L7|Huntsville} when {T|Dr.} {P4|Anneliese Tam} of {O9|Astrobotic} put up a slide with all of them on it, little tombstones and all, and got a standing ovation from the {O10|Marshall} people.

{Q3|"Everybody in this room has buried something,"} {S3=P4|she} {C3|said}.

As for {W5|Starship}, which {P5|Derek L} always brings up: call me when it's refuelled in orbit.
I've been hearing "{D|next year}" since the {P6|Obama} administration cancelled {W6|Constellation}, and I was at the {L12|Cape} for that too.

{L8|China} will do it in {D|2030}, on time, with a kerolox capsule and a flag.
{L9|Beijing} doesn't hold hearings.

I rest my case (until {D|next October}, {P2|Pat}).

{X:other|--
{P1|Walt Ostrander}, {L10|Decatur} {L11|AL}
"Gravity: not just a good idea, it's a budget item"}
