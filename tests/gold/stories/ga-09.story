@id ga-09
@genre chess
@style newspaper
@headline Round 7: the Uzbek teenager and the seventy-move rook
@byline Our chess correspondent
@abstract Uzbek teenager Sardor Yo'ldoshev leads the Samarkand grandmaster tournament after seven rounds following a win over Hungary's Ilka Barát-Nagy. An American player forfeited a game after his phone rang.

The {E1|Silk Road Masters} in {L1|Samarkand} has a leader who was born in {D|2010}.

{P1|Sardor Yo'ldoshev} beat {P2|Ilka Barát-Nagy} of {L2|Hungary} in 92 moves on {D|Tuesday}, the last seventy of them with a rook against a knight, which most people agree is a draw, and has 5½ points from seven games.
Half a point behind are {P3|Long Tianyu} and {P4|Vasil Krumov}.

{Q1|"The computer says nothing happened for four hours,"} {S1|{P5|Zulfiya Karimova}, his {T|trainer at the {O1|Tashkent Chess Academy}}}, {C1|said}.
{Q1|"He is fifteen.}
{Q1|For him four hours is a video game."}

The opening was of the kind that the {N1|Russians} call correct, and {P2|Barát-Nagy}, rated 2,701 by {O2|FIDE}, had the better of it until she spent 38 minutes on her nineteenth move.

There was less chess on board four.
{P6|Tyler Quick}, the {T|{L3|U.S.} junior champion}, was forfeited against {P7|E. Sun} when a telephone rang in his jacket.
{S2|{P6|Quick}} {C2|said} {Q2|it was his mother, calling from {L4|Spokane} to wish him luck}.
{S3|{T|Chief arbiter} {P8|Panagiotis Nikolopoulos-Hale}} {C3|said} {Q3|that the {W2|Laws of Chess} make no exception for mothers}.

{P9|Alireza Mostofi}, who left {L5|Iran} for {L6|France} and now plays under the {O2|FIDE} flag, drew with {P10|Rasmus Ladegaard} in twelve moves and was fined {Y|€300} under the so-called {W3|Sofia Rule}.
The {N2|Franco-Iranian} paid in coins.

In the women's section, {P11|Nino Tsulukidze} of {L7|Georgia} and {P12|Lê Thị Bảo Trâm} of {L8|Vietnam} share first place.
The {N3|Georgian} meets the {N4|Kazakh} {P13|Aigerim So} on {D|Wednesday}.

SCORES AFTER ROUND 7

1. {P1|Yo'ldoshev} ({L9|UZB}) 5½

2-3. {P3|Long} ({L10|CHN}), {P4|Krumov} ({L11|BUL}) 5

4. {P2|Barát-Nagy} ({L2|HUN}) 4½

5-7. {P9|Mostofi} ({O2|FIDE}), {P7|Sun} ({L10|CHN}), {P10|Ladegaard} ({L12|DEN}) 3½

8. {P14|Van 't Hof} ({L13|NED}) 3

9. {P6|Quick} ({L3|USA}) 1½

10. {P15|Abdulla} ({L14|AZE}) 1

ROUND 8, {D|WEDNESDAY, 3 P.M.}: {P3|Long} v. {P1|Yo'ldoshev}, {P4|Krumov} v. {P2|Barát-Nagy}, {P6|Quick} v. {P14|Van 't Hof}

{X:related.item|PUZZLE: White to play and lose slowly}

{X:tagline|Games can be replayed on {W4|Lichess} and at {W5|Chess.com}.}
