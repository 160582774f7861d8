@id ga-04
@genre markets
@style agency
@headline European shares slip as chipmakers fall; Zurich outperforms
@byline Danielle Roussel-Wick
@abstract European shares fell, led by chipmakers after a warning from a Dutch equipment supplier, while Swiss insurers gained. The euro rose after hawkish remarks from a central banker.

{X:other|{L1|EUROPE} STOCKS-Shares slip as chipmakers fall; {L2|Zurich} outperforms}

{X:other|* {W1|STOXX 600} down 0.6%

* {O1|Veldhoven Optics} warns on {L3|China} orders

* {O2|Alpenrück} jumps on buyback

* {L9|Washington} speech in focus}

{X:byline|By {P1|Danielle Roussel-Wick}}

{Z|{D|Oct 21} ({O3|Tidewire}) - }{N1|European} shares fell on {D|Wednesday} as a warning on {N2|Chinese} orders from {O1|Veldhoven Optics} dragged down chipmakers from {L4|Munich} to {L5|Grenoble}, while {N3|Swiss} insurers bucked the trend.

The pan-{N1|European} {W1|STOXX 600} index was down 0.6% at {D|0915 GMT}, with the technology subindex off 3.1%.
{L6|Frankfurt}'s {W2|DAX} lost 0.7%, the {W3|CAC 40} 0.9% and {L7|Milan}'s {W4|FTSE MIB} 0.4%; the {W5|SMI} in {L2|Zurich} added 0.3%.

{O1|Veldhoven}, which makes lenses for lithography machines, sank 11.8% to {Y|€214.30}, its lowest since {D|March 2024}.
{S1=O1|The company} {C1|said} {Q1|customers in mainland {L3|China} had postponed deliveries worth about {Y|640 million euros} into {D|2028}}.
{O4|ASML} fell 4.2%, {O5|Infineon} 3.5% and {O6|STMicroelectronics} 3.3%.

{Q2|"The order book was a cushion and it has turned out to be a beanbag,"} {S2|{P2|Ruairí Mac an tSaoir}, {T|head of equities at {O7|Lansdowne & Fitch}}}, {C2|wrote}.

{O2|Alpenrück Versicherung} climbed 6.4% after announcing a {Y|1.5-billion-franc} buyback.
{O8|Swiss Re} and {O9|Zurich Insurance} rose more than 1% each.

Among smaller movers, {O10|Nokian Tyres} lost 5% after {O11|SEB} cut its rating to "sell", {O12|Boohoo} gained 7% on talk of a bid from {O13|Next}, and the shoemaker {O14|Tod & Sohn} was suspended in {L8|Vienna} pending a statement.

The euro firmed to {Y|$1.1712} after {S3|{T|{O15|Bundesbank} President} {P3|Hiltrud Castner}} {C3|told {O16|Handelsblatt}} {Q3|there was "no hurry and no room" for lower rates}.
She speaks again on {D|Friday} at the {O17|Peterson Institute} in {L9|Washington, D.C.}
Investors also awaited the {O18|Fed}'s {W8|Beige Book} and results from {O19|Tesla} and {O20|Visa}.

{L10|London}'s {W6|FTSE 100} was flat, supported by miners: {O21|Rio Tinto} and {O22|Antofagasta} put on 1.4% and 2%.
{W7|Brent} crude was steady at {Y|$71.06} a barrel.

{X:credit|(Reporting by {P1|Danielle Roussel-Wick} in {L11|Paris} and {P4|Anjali So} in {L12|Bengaluru}; Editing by {P5|Blair Holland})}
