@id gc-29
@genre basketball
@style agency
@headline NBA, EuroCup and NBL roundup
@byline none
@abstract Roundup of basketball results from North America, Europe and Australia, with line scores, trades and injuries.

{Z|{D|Dec. 9} ({O1|Sportwire}) - }{P1|Jaylon Sunday} hit a three-pointer at the buzzer as {O2|Memphis} beat {O3|Phoenix} 118-117 on {D|Monday}, the {O2|Grizzlies}' eighth win in a row.

{P2|Dov Abergel} had 31 points for the {O3|Suns}, who have lost four straight and left for {L1|Salt Lake City} without {T|coach} {P3|Terrence Oakley}, suspended for throwing a chair.

{Q1|"It was a soft chair,"} {C1|said} {S1|{P3|Oakley}}.

In {L2|Toronto}, {P4|Ignas Moon} scored 22 off the bench and the {O4|Raptors} held off {O5|Orlando} 101-96.
{O6|Brooklyn} crushed {O7|Washington} 140-98; {O8|Utah}-{O9|Miami} was postponed because of a roof leak.

{X:related.item|Trade tracker: {O10|Hornets} ship {P5|Deuce Fontenot} to {O11|San Antonio}}

{E2|EUROCUP}

{O12|Hapoel Jerusalem} 88, {O13|Budućnost} 79

{O14|Cedevita Olimpija} 91, {O15|Bahçeşehir} 90 (OT)

{O16|Hamburg Towers} 66, {O17|Lietkabelis} 84

{O18|Aris} 75, {O19|Trento} 75 at press time

{N1|AUSTRALIAN} {O20|NBL}

{O21|Perth} beat {O22|Illawarra} 99-87 at {F1|RAC Arena}, {P6|Bodie Parkes-Wu} 28; {O23|Tasmania JackJumpers} 80, {O24|Cairns} 77.
{O25|New Zealand Breakers} {T|guard} {P7|Tama Long} is out for six weeks with a broken hand.

{S2|{O25|Breakers} {T|general manager} {P8|Kirsty Wharekura}} {C2|told {O26|Stuff}} {Q2|that {P7|Long}, who plays for the {L3|Tall Blacks}, would miss the {E1|FIBA Asia Cup} qualifiers against {L4|Guam} and the {L5|Philippines}}.

{D|TUESDAY}'S GAMES (all times Eastern)

{O27|Boston} at {O28|Detroit}, {D|7}

{O29|Sacramento} at {O30|Minnesota}, {D|8}

{O11|Spurs} at {O31|Golden State}, {D|10:30}, {O32|TNT}
