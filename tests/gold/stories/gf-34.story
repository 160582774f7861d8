@id gf-34
@genre analysis
@style analysis
@headline ANALYSIS-Tripoli’s second port: who pays when the ships come back?
@byline Zeina Karam Saab
@abstract Lebanon wants its northern port of Tripoli to serve the rebuilding of Syria. Analysts and dockers say the free zone, the railway and the law are not ready, and the minister concedes the point.

On the quay at {L1|Mina}, a man sells thyme bread from a bicycle to the crews of three ships.
{Q11|{D|A year ago}}, {S11=none|he} {C11|says}, {Q11|there was one, and it was waiting to be arrested}.

{L2|Lebanon}’s second port is having a good spring.
Traffic at {F1|Tripoli port} rose 38 percent in the first quarter as cement, glass and flour passed through on their way to {L3|Homs} and {L4|Hama}.
If {L5|Syria} rebuilds, the argument goes, it will do so by way of {L6|Tripoli}, 30 km from the {F2|Abboudieh} crossing.

{Q1|“It is a beautiful argument, and I have made it in four capitals,”} {C1|said} {S1|{P1|Fayez Ramlawi-Sharabi}, {T|minister of public works and transport}}.
{Q1|“Now somebody asks me to bring the papers.”}

The papers are the trouble.
A free zone, the {F5|Tripoli Special Economic Zone}, was created by law in {D|2008}; it has a fence and a website.
A railway to {L3|Homs}, last used in {D|the 1970s}, was revived in the {W1|Naqoura-Abboudieh Master Plan}, which nobody has funded.
{S2|The {O2|World Bank}, in its {D|May} edition of the {W2|Lebanon Economic Monitor},} {C2|called} {Q2|the port “a door without a corridor”}.

{S3=P1|The 51-year-old minister} does not dispute it.

{Q3|“The door came first.}
{Q3|In our country it usually does.”}

He spoke in his office in {L7|Beirut}, where a cracked model of the {F3|Mar Mikhael} terminus survived the blast of {D|2020}.

Competitors are less philosophical.
{O3|CMA CGM}, which runs the container berths in {L7|Beirut} and in {L8|Latakia}, signed {D|last year} for 30 years in the latter.
{O4|DP World} has {L9|Tartus}, for {Y|$800 million}.
{Q4|What is left for {L6|Tripoli} is what does not fit in a box}, {S4|{P2|Maha}, a {T|shipping agent} of the third generation,} {C4|said}: {Q4|timber, sheep, wind blades}.

{Q5|“My grandfather had the sheep,”} {S5=P2|she} {C5|added}.
{Q5|“I would prefer the blades.”}

Then there is the matter of wages.
The dockers’ union, affiliated to the {O5|CGTL}, struck for nine days in {D|February}.
Its {T|head}, who is known on the quay only as {P3|Abu Steif}, wants dollars, and monthly.
{S7|The port’s {T|director}, {P4|Ahmad Dib},} {C7|says} {Q7|he {C8|was told} by {S8=P3|the union man} himself {Q8|that half in pounds would do}}.

{Q12|“He heard half,”} {C12|is the reply} from {S12=P3|the quay}.

{L10|Ankara} and {L11|Doha} have both offered money.
{O6|Power International Holding} of {L12|Qatar} looked at the grain silos; {O7|TİKA} refitted the {F4|Tekkiye Mevleviye}, a dervish lodge, which moved no cargo but, {C9|in the words of} {S9=none|one banker}, {Q9|“moved {L6|Tripoli}”}.

The opposition, by which one means here the {O8|Karama Movement} and the independents around {P5|Ashraf}, the {T|former justice minister}, wants a port authority with a board that meets in the city.
{L7|Beirut} has never let go so much of anything.
The {W3|Ports Sector Law}, drafted with the {O9|Expertise France} agency, has been in the {O10|Administration and Justice Committee} since {D|Epiphany}.

{S10|{P1|Ramlawi}} believes, and {C10|repeats}, {Q10|that it will pass before the summer recess}.
He did not give a year.
