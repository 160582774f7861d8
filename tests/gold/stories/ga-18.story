@id ga-18
@genre sport live blog
@style live-blog
@headline Rugby: Gloucester v Toulouse – live!
@byline Barnaby Rook
@abstract Minute-by-minute report of a European rugby tie in which Gloucester led Toulouse until the last play and lost to a drop goal.

{X:other|{E1|CHAMPIONS CUP} LIVE | {O1|Gloucester} 22-23 {O2|Toulouse}}

{X:byline|{P1|Barnaby Rook} (now) and {P2|Ellie Wren} (earlier)}

{D|17.44}

Full time: {O1|GLOUCESTER} 22-23 {O2|TOULOUSE}

That is as cruel as this ground has been since they closed the pie stall.
Eighty-two minutes, 30 phases, and {P3|Baptiste Lacoste-Moreau} drops a goal off his wrong foot.
{F1|Kingsholm} is silent, apart from a bassoon.
I'm told it's a {N1|Gascon} thing.

{D|17.41}

PENALTY TO {O2|TOULOUSE}?
No!
{S5|{T|Referee} {P4|Ioan Morgan-Tui}} {C5|says} {Q5|play on}.
{O1|Glaws} 22-20 up.

{D|17.36}

{S1|{P5|Simon Ardley}} {C1|emails}: {Q1|“I'm following from a tent in {L1|Ladakh}.}
{Q1|Could you possibly describe the weather?”}
It's drizzling, {P5|Simon}.
It's {L2|Gloucester}.

{D|17.29}

TRY!
{P6|Sione "Jack" Long-Fakatava}, the {N2|Tongan}-born {T|hooker} they got from {O3|Moana Pasifika} on a free, goes over from four metres with the entire {F2|Shed} on his back.
Conversion from {P7|George Barton-Hall} hits the post and goes over.

{D|17.20}

Yellow card for {O2|Toulouse} {T|lock} {P8|Emmanuel Mfoudi}, head contact with {P9|Hartpury}.
That's {P9|Will Hartpury} the flanker and not {O4|Hartpury} the college, which would be a big tackle.

{D|17.02}

Elsewhere at half-time: {O5|Leinster} 26-3 {O6|Bulls}, {O7|Northampton} 10-10 {O8|Castres}, {O9|Scarlets} 0-19 {O10|Bordeaux}.
{O11|Saracens} start at {D|20.00} against {O12|Glasgow}, on {O13|Premier Sports}.

{D|16.48}

Half-time thoughts, then.
{Q2|“We've given them three lineouts and a birthday,”} {S2|{O1|Gloucester} {T|forwards coach} {P10|Trevor Dukes}} {C2|tells {O13|Premier}} in the tunnel.
{S3|{P11|Ugo Bastareaud}, the {O2|Toulouse} {T|assistant}}, {C3|says} {Q3|he has never seen so much kicking outside a stable}.

{D|16.30}

There was a minute's applause before the game for {P12|Mickey "The Lamp" Fidler}, who looked after the kit here for 51 years and died on {D|Wednesday}.
{Q4|He once sewed a prop's shorts back on during a scrum}, or so {S4=P12|he} {C4|said}.

{D|16.00}

Hello!
Teams: {O1|Gloucester} are without {P14|Afo} (hamstring); {O2|Stade Toulousain}, the holders, rest {P15|Antoine Rivière} and {P16|Pita Sun}.
The winner goes to {F3|Croke Park} or {L3|Pretoria}, depending.

{X:share|Email {P1|Barnaby} or find him on {W1|Bluesky}}
