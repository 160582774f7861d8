@id ga-32
@genre cricket
@style newspaper
@headline Auction diary: Chennai splash out, Kolkata keep their powder dry
@byline Vaishnavi Kulkarni
@abstract At a player auction in Jeddah, Chennai spent a record sum on a Nepali spinner while Kolkata ended with unspent money. A list of the biggest sales follows.

{Z|{L1|JEDDAH}: }If you want to know what {Y|Rs 21.5 crore} looks like, it looks like a 22-year-old from {L2|Dhangadhi} asking his mother on {W1|WhatsApp} video whether she is sitting down.

{P1|Lokesh Bam}, the {N1|Nepali} {T|left-arm wrist spinner}, became the costliest bowler in the history of the {E1|IPL} auction on {D|Sunday} when {O1|Chennai Super Kings} ({O1|CSK}) outlasted {O2|Punjab Kings} and, briefly, themselves, having raised their own bid once.

{Q1|"She wasn't sitting down,"} {S1=P1|he} {C1|said}.
{Q1|"She is now."}

{O3|Kolkata Knight Riders}, who came with the fattest purse, left with {Y|Rs 14 crore} of it, two wicket-keepers and {P2|Evan Pretorius-Long}.
{S2|{T|Mentor} {P3|Gagan Sunderajan}} {C2|insisted} {Q2|the plan was "always to shop on day two"}.
There's a day two?
{S3|The {O4|BCCI}'s {T|auctioneer}, {P4|Maxine Sagar}}, {C3|confirmed} {Q3|there was, but only for the uncapped}.

The {N2|English} had a poor day.
Eleven of 13 went unsold, including {P5|Ollie Rainford} of {O5|Surrey}, who watched from a dentist's chair in {L3|Croydon}.
{O6|Lancashire}'s {P6|Saqlain Mirza-Holt} went to {O7|Gujarat Titans} for his base price; {P7|Jofra St. Hill}, the {L4|Barbados}-born quick, to {O8|Royal Challengers Bengaluru}.

{O9|Delhi Capitals}, owned jointly by {O10|GMR} and {O11|JSW}, matched {O12|Mumbai Indians} for {P8|Naman Dhir Singh} with a {W2|Right to Match} card and a high five.
{O13|Lucknow Super Giants} spent {Y|Rs 9 crore} on {P9|Tanveer} (one name, two surgeries).
{O14|Rajasthan Royals} made a call to {L5|Jaipur} every time a paddle went up, like a man ordering for the table.

Under the table, a different auction: {O15|Viacom} and {O16|Star} people working the corridor about {D|2028} rights, and a {O17|Saudi Arabian Cricket Federation} official handing out dates, the fruit.

TOP BUYS

{P1|Lokesh Bam} ({L6|Nepal}), {O1|CSK}, {Y|Rs 21.50 cr}

{P10|Heinrich du Plooy} ({L7|South Africa}), {O18|SRH}, {Y|Rs 18.25 cr}

{P8|Naman Dhir Singh} ({L8|Punjab}), {O9|DC}, {Y|Rs 13.75 cr}

{P11|Rovman Charles Jr.} ({L9|West Indies}), {O12|MI}, {Y|Rs 11 cr}

{P12|Wanindu Perera-So} ({L10|Sri Lanka}), {O14|RR}, {Y|Rs 10.60 cr}

UNSOLD: {P5|Rainford}, {P13|Kusal Fonseka}, {P14|Mitch Darling}, {P15|Shamar}, {P16|Rashid Zadran}

{X:related.item|Also Read | {E2|WPL}: {O19|UP Warriorz} retain seven, release {P17|Deepti Gaikwad}}

{X:other|Published - {D|December 14, 2026 11:48 pm IST}}
