@id gb-13
@genre politics
@style broadcaster
@headline Solomon Islands: Sivolo survives no-confidence motion by one vote and a boat
@byline Pacific Dateline
@abstract Solomon Islands’ prime minister survived a no-confidence motion by 25 votes to 24 after an opposition member’s boat broke down. The opposition says it will try again in May.

The {T|prime minister of {L1|Solomon Islands}}, {P1|Jeremaia Sivolo}, has survived a motion of no confidence by one vote, after an opposition MP’s outboard motor failed off {L2|Savo}.

The vote in the {O1|National Parliament} in {L3|Honiara} on {D|Tuesday night} was 25 to 24, with the seat of {L4|Rennell and Bellona} vacant.

{S1|{P2|Doreen Kukuti}, {T|leader of the {O2|Kadere Party}}}, who moved the motion, {C1|told {O3|RNZ Pacific}} {Q1|that her colleague {P3|Wilson Ne’e} had drifted for nine hours with two crew and a pig}.

{Q2|“We lost to {O4|Yamaha},”} {S2=P2|she} {C2|said}.
{Q2|“We did not lose to the {O5|Kastom Party}.”}
{S11=P2|She} {C11|said} {Q11|the motion would be back in {D|May}}.

{S3|{T|Mr} {P1|Sivolo}} {C3|said} {Q3|the result showed that God “looks after {N1|Solomon Islanders} and their government”}.

{Q4|His coalition, which goes by the name of {O6|GNUT}, would see out its term and host the {E1|Pacific Islands Forum} leaders’ meeting in {D|September}}, {S4=P1|he} {C4|added}.

The motion accused him of hiding the terms of a {Y|SB$560 million} wharf contract with {O7|Guangxi Harbour Engineering Corporation} ({O7|GHEC}) at {L5|Noro}.
It was backed by the {O8|Solomon Islands United Party}, the {O9|Democratic Party}, {O10|Umi for Change} and three of the five independents.

Police kept apart two crowds, one at {F1|Lawson Tama Stadium} and another by the {F2|Mataniko} bridge.
Shops in {L6|Chinatown}, which burned in {D|2006} and again in {D|2021}, were boarded up from {D|noon}.

{S5|{T|{N2|Australian} High Commissioner} {P4|Fiona Marr-Kelly}} {C5|praised} {Q5|the “calm and patience” of the city}.
{S6=none|Her {N3|Chinese} counterpart} {C6|said} {Q6|{L7|Beijing} opposed “any external hand in the canoe”}.

{S7|{P5|Tarcisius Bobongi}, who teaches politics at the {O11|University of the South Pacific} in {L8|Suva}}, {C7|said} {Q7|it was the ninth such motion since {D|2006} and the first decided by a spark plug}.

{Q8|“In {L9|Malaita} people say a politician is like the wind,”} {S8|{T|Dr} {P5|Bobongi}} {C8|said}.
{Q8|“It is strange to see the wind become a politician.”}

There was one defection.
{P6|Freda Meioko-Tuke}, the {T|member for {L10|Temotu Vatud}}, crossed the floor.
{S10=P6|She} {C10|told reporters} {Q10|she had been promised nothing at all}.
She was sworn in as {T|fisheries minister} {D|the next morning}.

{L5|Noro} is home to {O12|SolTuna}, the country’s largest private employer, and its workers had asked for the vote to be put off until after payday.

{S9|The {O13|Development Services Exchange}, a body of civil groups}, {C9|said} {Q9|it would sue for the contract under a freedom of information bill if that bill were ever passed}.

{T|Mr} {P3|Ne’e} was picked up at {D|dawn} by the patrol boat {W1|RSIPV Gizo}.
He is well.
The pig, which was meant for a wedding at {L11|Visale}, is understood to have voted with its feet.
