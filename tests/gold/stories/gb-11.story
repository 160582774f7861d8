@id gb-11
@genre politics
@style agency
@headline Slovak president asks runner-up to form government after talks collapse
@byline Zuzana Halásová
@abstract Slovakia’s president asked the second-placed party to form a government after the winner failed to reach a majority. A party for ethnic Hungarians holds the balance.

{Z|{L1|BRATISLAVA} ({O1|Danube Newswire}) - }{L2|Slovakia}’s {T|president}, {P1|Ondrej Vajanský}, on {D|Friday} asked the runner-up in {D|last month}’s election to form a government, after the winner gave up a search for partners that had taken him to six parties and one hunting lodge.

{P2|Martin Hrubý} of {O2|Nová Väzba} will have until {D|Dec. 4} to find 76 votes in the 150-seat {O3|National Council}.
He has 58, counting his allies in {O4|Kresťanskodemokratické hnutie} ({O4|KDH}).

{Q1|“I have a pencil, a list and four weeks,”} {S1|{P2|Hrubý}, a {T|former central banker}}, {C1|said} at the {F1|Grassalkovich Palace}.
{Q1|“{T|Mr} {P3|Dobiaš} had the same pencil.”}

{P3|Radovan Dobiaš}, whose left-nationalist {O5|Slovenská cesta} took 34 percent, accused the president of rewarding “the second horse”.
His talks failed on {D|Wednesday} when {O6|Sloboda a Solidarita} ({O6|SaS}) walked out over the {W1|Recovery and Resilience Facility} and the far-right {O7|Republika} demanded the {O8|Interior Ministry}.

That leaves the {O9|Alliance} - {O9|Szövetség} in {N1|Hungarian}, {O9|Aliancia} in {N2|Slovak} - with nine seats and a telephone that does not stop.
{S2|Its {T|leader}, {P4|Krisztina Forró-Nagy}}, {C2|told broadcaster {O10|Markíza}} {Q2|that she would back whoever repealed a law on the use of minority languages in post offices}.

{Q3|“We are not for sale, but we are open on {D|Saturdays},”} {S3=P4|she} {C3|said}.

{L3|Brussels} is watching, and so are the markets.
{S4|{P5|Jean-Baptiste Nowak-Ferrand} of {O11|Société Générale}} {C4|wrote} {Q4|that {Y|2.7 billion euros} of {O18|EU} payments hung on a justice reform which {O5|Slovenská cesta} had promised to undo}.
The spread of {N2|Slovak} 10-year bonds over {N4|German} {W2|Bunds} narrowed by six basis points.

{L4|Budapest} and {L5|Prague} kept silent, at least in public.
{S5|{L6|Poland}’s {T|foreign minister}, {P6|Dobrosława Wilk-Zaremba}}, {C5|said} in {L7|Warsaw} {Q5|the {O12|Visegrad Group} “needs a fourth chair with somebody in it”}.

The outgoing cabinet of {T|Prime Minister} {P7|Eduard Kňažko-Rybár}, in which {O13|Hlas} and the {O14|Slovak National Party} ({O14|SNS}) sat with technocrats, stays on until {D|then}.
{S8=none|It} cannot dismiss generals or sell the railways, and {C8|has said} {Q8|it would not try}.

{S9|A poll by the {O15|Focus} agency} {C9|found} {Q9|that 61 percent of {N5|Slovaks} want a new election}.
{Q6|The same number, though not the same people, would not vote in it}, {C6|said} {S6|{O15|Focus} {T|director} {P8|Ladislav Šoš}}.

{S7|{O16|Progresívne Slovensko} and {O17|Demokrati}} {C7|have said} {Q7|they would support a minority government “with gloves on”}.

{X:tagline|(Reporting by {P9|Zuzana Halásová}; Writing by {P10|Hugh Mayhew}; Editing by {P11|Violet King})}
