@id gc-12
@genre e-mail
@style web-post
@headline Re: [reunion-76] who is coming?? list v.4
@byline Peg
@abstract A class reunion organiser sends the latest list of who is coming with asides about missing classmates, hotels and a bus to the lake.

{X:other|From: "{P1|Peg (Swoboda) Lindahl}"}

{X:other|To: reunion-76@eauclairenorth.example}

{X:other|Date: {D|Tue, 2 Jun 2026 6:31 AM}}

Hi gang,

50 years, can you believe it!!!
Here is where we are.
If your name is spelled wrong blame {P2|Duane}, he typed it.

YES:

{P3|Barb Gunderson (Olson)} + {P4|Ole}

{P5|Jim "Moose" Kowalke}

{P6|Yer Vang}, first time!!
flying in from {L1|Fresno}

{T|Father} {P7|Tim}

{P8|Cheryl Ann Pederson-Diaz} and her {N1|Cuban} hubby {P9|Lázaro}

{P10|Kim Long} (no not that one, the trombone one)

MAYBE:

{P11|Steve W.}, he's on the transplant list at {O1|Mayo}, pray please

{P12|Denny Two Bears}

{P13|LaVonne}, if her sister in {L2|Duluth} can take the llamas

NO / CAN'T FIND:

{P14|Mike Moen}.
{S1|Somebody} {C1|said} {Q1|{L3|Saudi Arabia}}, somebody else {O2|Boeing}.

{P15|Patty Prohaska}.
Last xmas card was from {L4|Bullhead City}, {L5|AZ}, came back.

The {P24|Johnson} twins.
There were three sets, I mean {P16|Rick} & {P17|Rhonda}.

Rooms: I've blocked 20 at the {F1|Metropolis} ({Y|$119}, say {O3|Eau Claire North}).
{F2|Heartland Inn} is full because of {E1|Country Jam}.

{D|Friday} is pizza at {O4|Sammy's}, {D|Saturday} golf at {F3|Hickory Hills} ({P5|Moose} has a sign up) and the dinner at the {O5|Eagles} club.
{P18|Sue Ellen} at the {O6|Leader-Telegram} wants a picture for the paper.
{D|Sunday}, for the {N2|Lutherans}, church; for the {N3|Catholics}, {T|Fr.} {P7|Tim} is saying mass at {O7|Immaculate Conception}, and for {P2|Duane} there's the {O8|Packers}' rerun.

We will remember: {P19|Dale Fitch} ({L6|Vietnam} took his brother and then the {L7|Chippewa} took him), {P20|Connie Xiong}, {T|Coach} {P21|Bauer}, {T|Mrs.} {P22|Ruud}.

Bring your annual, we called it the {W1|Polaris}, remember?

Hugs,

{P1|Peg}

p.s. {S2|{P23|Gordy}} {C2|asks} {Q2|can he bring his {W2|Mustang} on the parade route}.
{P23|Gordy}, there's no parade.
