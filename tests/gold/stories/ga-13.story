@id ga-13
@genre e-mail
@style web-post
@headline Re: Cape Cod in August / who has the keys??
@abstract A chain of family e-mails about a shared summer house in Wellfleet: who has the keys, a broken septic tank and a visit by cousins from Osaka.

{X:other|From: {P1|Dottie Farnsworth}}

{X:other|To: {P2|Hal}; {P3|Ginny Farnsworth-Ito}; {P4|Buddy}}

{X:other|Sent: {D|Sunday, July 19, 2026 7:02 AM}}

{X:other|Subject: Re: Re: {L1|Cape Cod} in {D|August} / who has the keys??}

Kids,

I have slept on this and I am not happy.

1.
The KEYS.
There are four sets.
{P2|Hal} has one, {T|Mr.} {P5|Souza} at {O1|Lower Cape Propane} has one, one is in {L6|Long Pond} thanks to {P4|Buddy}, and the fourth was with your {T|Aunt} {P6|Pru} in {L2|Worcester}, who passed in {D|March}, God rest her.
Somebody please call {T|Cousin} {P7|Wink}.

2.
The septic.
{S1|The man from the {O2|Wellfleet Board of Health}} {C1|says} {Q1|it is {W3|Title 5} or nothing}.
{P8|Dwight Nickerson}, who did the {P9|Rosenblums}' place, quoted me {Y|$38,500} and he's booked till {D|Columbus Day}.
I have written to {T|Rep.} {P10|Letitia Cabral}'s office because the state had a tax credit for this, see the clipping from {O3|The Provincetown Independent}.

3.
The {N1|Japanese} cousins.
{P3|Ginny}, dear, I adore {P11|Kenji} and the girls, but six people from {L4|Osaka} AND the {P12|Twomeys} in the same week is not a vacation, it is the {O4|United Nations}.

{P2|Hal}, did you pay the {O5|Eversource} bill?

Mom

{X:other|-----Original Message-----}

{X:other|From: {P3|Ginny Farnsworth-Ito}}

{X:other|Sent: {D|Saturday, July 18, 2026 11:40 PM}}

Hi all from very hot {L5|Kobe}!

We land at {F2|Logan} on {D|Aug 3} on {O6|JAL} ({D|6:15 pm}, fingers crossed) and would love to have the big bedroom as promised at {D|Easter}.
{P11|Kenji}'s mother, {P13|Ito Sachiko}, is 81 and has wanted to see a whale ever since she read {W1|Moby-Dick} in {N2|English} in {D|1963}.
{P2|Hal}, can you book {O7|Dolphin Fleet} for the {D|5th}?

{S3|{P4|Buddy}} {C3|says} {Q3|he's bringing "a friend from {O8|Burning Pines}"}.
Is that a band or a rehab?

xo G

{X:other|On {D|Jul 18, 2026}, at {D|6:58 PM}, {P4|Buddy Farnsworth} wrote:}

yo its a BAND

we're playing the {F3|Beachcomber} on the {D|4th}, opening for {O9|Toots Junior & the Overalls}, you're all on the list.
{N1|Japanese} grandma too.
re keys: window over the sink has never locked, you're welcome

{X:other|Sent from my {W2|Galaxy}}
