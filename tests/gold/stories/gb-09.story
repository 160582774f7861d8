@id gb-09
@genre space
@style newsgroup
@headline Re: Has anyone else been watching Meridian-4?
@byline T. Hollis
@abstract A satellite watcher reports that the Meridian-4 tug has twice approached a defunct weather satellite and asks other observers for sightings.

From: {P7|T. Hollis}

Newsgroups: sci.space.observing

Date: {D|Tue, 14 Oct 2025 06:12:44 GMT}

{S1|{P1|Rainer K.}} {C1|wrote}:

> {Q1|It is the usual thermal flash off the solar panels.}

> {Q1|Nothing to see here, unless {O1|NASA} says so.}

With respect {P1|Rainer}, no.
I have had {W1|Meridian-4} in the 10-inch on four nights now and it is NOT where the published elements put it.
On {D|Oct. 9} it was 40 km behind {W2|NOAA-15}, which has been dead since {D|August}.
On {D|Oct. 12} it was eleven.
{D|Last night}, nothing, cloud over {L1|Saddleworth} (what else is new).

For those who came in late: {W1|Meridian-4} is the little orbital tug that {O2|Northlight Orbital} of {L2|Logan}, {L3|Utah}, flew on a {O3|Rocket Lab} {W3|Electron} from {L4|Mahia} in {D|June}.
{S5|The press kit} {C5|says} {Q5|it is a "life extension demonstrator"}.
The {O4|FCC} filing says nothing about going near anybody's weather satellite.
{O2|Northlight} used to be {O6|Beehive Aerospace}, by the way, before the {D|2023} unpleasantness.

I mailed them.
{S2|{P2|Dawn Yazzie}, who is their {T|mission director}}, {C2|answered} within the hour: {Q2|"We are characterising relative navigation sensors.
{O7|NOAA} has been told."}
Very civil!
So I mailed {O7|NOAA}, and {S3|a {T|Mr.} {P3|Cloud}} (really) {C3|said} {Q3|he would have to ask {L5|Suitland}}.

Some questions for the group.

1. Does anybody in the southern hemisphere have passes before {D|the 20th}?
{P4|Greg}, are you still at {L6|Siding Spring}?

2. The {N1|Dutch} radio people (I am looking at you, {P5|Cees}) heard an S-band carrier over {L7|Drenthe}.
same one?

3. Didn't {L8|China}'s {W4|SJ-21} do exactly this in {D|2022} with a dead {W5|Beidou}?
And the {N2|Japanese} with {W6|ADRAS-J}.
I am not saying anybody is up to no good, I'm saying that it would be nice to be told.

On the law, {S4|{P6|Ifeoma Duru-Blake} at {O8|McGill}} {C4|tells me} {Q4|the {W7|Outer Space Treaty} only asks for "due regard", and that a dead satellite still belongs to whoever launched it}.
So if they bump it the {L9|United States} has bumped the {L9|United States}.
Which would be a first, even for {O9|Space Force}.

Elements below, from my own fits, use at your own risk.
My thanks to {W8|Stellarium}, to {O10|Celestrak} and to my wife, who has not seen me since {D|Thursday}.

{P7|Tom}

--

{X:other|{P7|T. Hollis}, {O11|Oldham Astronomical Society}
"The sky is not the limit, it is the problem."}
