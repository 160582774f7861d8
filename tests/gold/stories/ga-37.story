@id ga-37
@genre retail
@style newspaper
@headline Next to buy Gap's Irish shops as Boots bets on beauty
@byline City staff
@abstract A retail round-up: Next takes over Gap shops in Ireland, Boots reports strong Christmas sales, a Dutch grocer quits Belgium, and a lender called Friday is fined.

{X:other|HIGH STREET BRIEFING}

{O1|NEXT} TO BUY {O2|GAP}'S {N1|IRISH} SHOPS

{O1|Next} will take over six shops of {O2|Gap} in {L1|Ireland}, including the one on {F1|Grafton Street}, and about 140 staff will move with them.
The two have run {O2|Gap} in {L2|Britain} together since {D|2021}.
{S1|{O1|Next}} {C1|said} {Q1|the deal would be "earnings neutral, wardrobe positive"}.
The shop at {F2|Liffey Valley} is not part of it and will close on {D|Valentine's Day}.

{O3|BOOTS} HAS A GOOD {D|CHRISTMAS}

{Q2|{O3|Boots} sold one {W1|No7} gift set every second in the six weeks to {D|27 December}}, {S2|{P1|Shanice Wells-Barratt}, its {T|managing director}}, {C2|told analysts} {D|yesterday}.
{S5|{O4|Superdrug}} {C5|said} {Q5|beauty had never been stronger}; {O5|The Body Shop}, in its third set of hands since {D|2023}, said nothing.
Shares in {O6|Sycamore}'s listed rivals rose.

{O7|JUMBO} TO LEAVE {L3|BELGIUM}

{Q3|The {N2|Dutch} grocer {O7|Jumbo} is to leave {L3|Belgium} by {D|the summer}, with the loss of 1,900 jobs}, {S3|the union {O8|ACV Puls}} {C3|said}.
{O9|Colruyt} and {O10|Delhaize} are likely to take some of the 70 sites.
A store at {L4|Pelt} won the {N3|Flemish} {W2|Supermarket of the Year} in {D|October}.

{O11|FRIDAY} FINED

The {O12|Financial Conduct Authority} has fined {O11|Friday}, the app-only lender backed by {O13|Tiger Global} and {O14|Square Peg}, {Y|£4.6m} for failing to notice that 311 customers lived in the same flat in {L5|Slough}.
{Q4|"We have since moved them,"} {C4|joked} {S4|{P2|Caspian Frost}, its 31-year-old {T|founder}}, before apologising.

IN BRIEF

{O15|Shell} has sold its last 42 forecourts in {L6|Austria} to {O16|Mol}.

{O17|Currys} is to stop selling DVD players.
Again.

{O18|Orange} and {O19|Three} will share 5G masts on {L7|Réunion}, no, {L8|Romania}; {S6|the release} {C6|said} {Q6|both}.

{O20|Oatly}, {O21|Innocent} and {O22|Who Gives A Crap} are to be stocked in {O23|Poundland}.

{O24|B&Q} has named {P3|Constance Park}, late of {O25|Leroy Merlin}, as {T|chief executive}.

{O26|Mothercare}'s pension fund has agreed terms with {O27|Gordon Brothers}.

{O28|Monday.com} opened on a {D|Tuesday}, in {L9|Leeds}.

MARKET CLOSE: {W4|FTSE 100} 9,811.20 (+14.6); {W5|FTSE 250} 22,402 (-51); {Y|£1} = {Y|€1.1540}, {Y|$1.3512}
