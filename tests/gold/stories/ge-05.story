@id ge-05
@genre labour
@style newspaper
@headline Gaziantep Carpet Weavers Down Shuttles as Inflation Eats Raise
@byline Selin Kaptanoğlu
@abstract Some 14,000 carpet workers in Gaziantep have struck over a pay rise eaten by inflation, dividing Turkey's union confederations. The governor banned gatherings until Monday.

{Z|{L1|GAZİANTEP}, {L2|Turkey} — }The looms of the {F1|Başpınar Organized Industrial Zone} make a sound that people in this city claim not to hear, and on {D|Tuesday at 7 a.m.} they heard it stop.

Some 14,000 workers at 43 carpet plants walked out, most of them without a union.
They want 35 percent; the employers, through {O1|TÜTSİS}, offered 12, on top of a raise in {D|January} that {S1|the workers} {C1|say} {Q1|lasted until the rent was due}.

{Q2|“I weave nine square meters an hour for {L3|Saudi Arabia} and {L4|Texas},”} {C2|said} {S2|{P1|Hatice Çetin}, 41, a {T|bobbin changer at {O2|Şirehan Halı}}}.
{Q2|“I have linoleum.”}

The strike has set the labor confederations against each other.
{S8|{O3|Öz İplik-İş}}, which belongs to the pro-government {O4|Hak-İş}, {C8|told its 2,300 members} {Q8|to go back}.
{O5|TEKSİF}, of {O6|Türk-İş}, neither backed nor opposed them.
Only {O7|BİRTEK-SEN}, a union founded in {D|2022} that has no confederation at all, put up a tent.
{O8|DİSK} sent tea.

The {O9|Gaziantep Governorate} banned gatherings in the districts of {L5|Şehitkamil} and {L6|Şahinbey} until {D|Monday}, citing {W1|Law No. 2911}.
The gendarmes detained 22 people, among them {P2|Serkan Elmas}, a {T|shop steward}, who was taken from a minibus near {O10|Gaziantep University}.

{S3|{P3|Ayşe Deniz}, his {T|lawyer}}, {C3|said} {Q3|he was accused of “inciting non-work”}, a crime she could not find in the {W2|Turkish Penal Code}.

{S4|{T|Labor Minister} {P4|Cevdet Sarıkaya}} {C4|urged} {Q4|both sides to return to “the culture of the table”}.
{S5|{T|{O11|CHP} deputy} {P5|Nurhan Tok}} {C5|answered} {Q5|that the table had been repossessed}.

Employers point to yarn prices, the lira and {L7|Egypt}.
{S6|{P6|Ömer Long-Karataş}, {T|chairman of {O12|Erdal Sons Carpets}}} and, through his grandmother, half {N1|Irish}, {C6|said} {Q6|a rug made in {L8|Tenth of Ramadan City}, {L7|Egypt}, costs {Y|$4.10} a square meter and his costs {Y|$5.85}}.

There are also the {N2|Syrians}.
About a quarter of the strikers came over the border from {L9|Aleppo} after {D|2012}, when this was still called a guesthouse.
Many have gone home since {D|December 2024}, and the plants are short of hands.

{Q7|“For the first time they need us,”} {S7|one of them, who gave only his first name, {P7|Yasin}}, {C7|said} in {N3|Arabic}-accented {N4|Turkish}.
{Q7|“Write that I said it quietly.”}

By {D|Thursday} nine plants had agreed to 28 percent.
{O2|Şirehan} was one; {O13|Merinos} and {O14|Kaplan Kardeşler} were not.
{T|Mrs.} {P1|Çetin} went in on the night shift.
Somebody had chalked “thank you” on her machine, she does not know who, and nobody has wiped it off.
