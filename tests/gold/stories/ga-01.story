@id ga-01
@genre football
@style results
@headline Wanderers go top as City crumble in the rain
@byline Neville Outhwaite
@abstract Bolton moved to the top of League One with a win over Lincoln while Stockport lost at home to Wycombe. Exeter sacked their manager after a sixth straight defeat.

{O1|WANDERERS} GO TOP AS {O2|CITY} CRUMBLE IN THE RAIN

{X:byline|By {P1|Neville Outhwaite} at the {F1|Toughsheet Community Stadium}}

{O1|Bolton Wanderers} 3 ({P2|Achterberg} 12, 58; {P5|Okonjo} pen 71) {O2|Lincoln City} 1 ({P6|Mudd} 90+2)

{O1|Bolton} went back to the top of {E1|League One} on {D|Saturday} without ever looking as if they meant to hurry, and {O2|Lincoln}, second at breakfast, ended the day fifth.

{P2|Joost van den Achterberg}, on loan from {O3|Sparta Rotterdam}, headed the first from a corner by {P3|Reece Long} and volleyed the second after {O2|City} {T|goalkeeper} {P4|Kit Wells} slipped.
{T|Substitute} {P5|Emeka Okonjo} added a penalty.
{P6|Archie Mudd}'s late goal was the best of the four and mattered least.

{Q1|"We were second best to the weather and third best to {O1|Bolton},"} {S1|{O2|Lincoln} {T|head coach} {P7|Stewart Blackburn}} {C1|said}.

At {F2|Edgeley Park}, {O4|Stockport County} lost 2-0 to {O5|Wycombe Wanderers}, whose {T|captain}, {P8|Leon St. Clair-Hughes}, scored both and was booked for celebrating each.
{O6|Plymouth} drew 1-1 with {O7|Rotherham} in front of 15,802 at {F3|Home Park}.

{O8|Exeter} sacked {T|manager} {P9|Gary Sunderland} an hour after a 4-0 defeat at {O9|Wigan}, their sixth in a row.
{T|Under-21s coach} {P10|Dilwyn Rees} will take the team to {O10|Peterborough} on {D|Tuesday}.
{Q2|It was "the longest bus ride in {L1|Devon}"}, {C2|according to} {S2|{P11|Jory Pascoe} of the supporters' trust}, which owns the club.

OTHER SCORES

{O11|Barnsley} 2 {O12|Stevenage} 2

{O13|Huddersfield} 1 {O14|Reading} 0

{O15|Mansfield} 0 {O16|AFC Wimbledon} 3

{O17|Burton} P {O18|Leyton Orient} P (waterlogged pitch)

TOP OF THE TABLE (played, points)

1. {O1|Bolton} 17, 36

2. {O4|Stockport} 17, 34

3. {O19|Cardiff} 16, 33

4. {O13|Huddersfield} 17, 33

5. {O2|Lincoln} 17, 32

NEXT

{D|Tuesday} ({D|7.45pm} unless stated): {O10|Peterborough} v {O8|Exeter}; {O14|Reading} v {O11|Barnsley} ({D|8pm}); {O18|Leyton Orient} v {O6|Plymouth}.

{D|Wednesday}: {O19|Cardiff} v {O20|Port Vale}, {F4|Cardiff City Stadium}, live on {O21|Sky Sports}.

{X:related.item|TRANSFER LATEST: {O22|Celtic} send scout to watch {P5|Okonjo} again}
