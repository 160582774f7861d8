@id gb-30
@genre politics
@style newspaper
@headline Timor-Leste budget passes after all-night row over a bridge to nowhere
@byline Natércia Soares Belo
@abstract Timor-Leste’s parliament passed a $2.1 billion budget at dawn after Fretilin failed to strike out money for a bridge on the south coast. ASEAN duties and veterans’ pensions took most of the debate.

{Z|{L1|DILI} - }{O1|Parlamento Nasionál} passed a {Y|US$2.1 billion} budget at {D|5.40 am yesterday}, by 41 votes to 22, after a debate in which two deputies fell asleep and one was bitten by a centipede.

The {O2|Congresso Nacional de Reconstrução de Timor} ({O2|CNRT}) and the {O3|Partido Democrático} ({O3|PD}) voted in favour; {O4|Fretilin} and the {O5|Partidu Libertasaun Populár} ({O5|PLP}) against.
{O6|KHUNTO}, which draws on martial arts groups, split down the middle.

The row was over {Y|$46 million} for the {F1|Ponte Loes II}, a bridge that would end, for now, in a mangrove.

{Q1|“It is a diving board,”} {S1|{O4|Fretilin} {T|bench leader} {P1|Abílio Longuinhos-Lay}} {C1|told the house}.
{Q1|“I want to ask the minister if we are to bring our towels.”}

{S2|{T|Minister of Public Works} {P2|Silvino Marçal dos Reis}} {C2|replied} {Q2|that the road on the other side would be built by {O7|Shandong Highway Group} with a loan from the {O8|Asian Development Bank} ({O8|ADB}), “and then you will want to drive”}.

Membership of {O9|ASEAN}, which {L2|Timor-Leste} joined in {D|October 2025}, brings about 1,200 meetings a year.
The budget pays for 84 officials to go to them.
{S3|{O10|La’o Hamutuk}, a {N1|Timorese} watchdog}, {C3|calculated} {Q3|that at the present rate the {O11|Petroleum Fund} would be empty by {D|2036}}.

{Q4|“The young people ask about the {L3|Greater Sunrise} field as {N2|Catholics} ask about the second coming,”} {C4|said} {S4|{T|Mana} {P3|Lita}, an {T|economics lecturer at {O12|UNTL}}}.

{L4|Australia}’s {O13|Woodside} wants to pipe the gas to {L5|Darwin}, {L1|Dili} wants it in {L6|Beaço}.

A further {Y|$190 million} goes to veterans of the {O14|Falintil} resistance and their families.
{S5|{P4|Cornélio Ximenes “Lere Mean”}, 71, who spent eleven years on {L7|Matebian}}, {C5|said} outside {Q5|he would swap a month of it for a road to his village}.

Deputies also voted {Y|$3 million} for the {O15|Polícia Nacional de Timor-Leste} ({O15|PNTL}) to buy boats from {L8|South Korea}, and {Y|$400,000} for a {N3|Tetum} dictionary.
An amendment to rename {F2|Presidente Nicolau Lobato International Airport} wasn’t put to the vote.

The budget goes to the president, who has 30 days to sign or veto it.

{X:editor-note|{W1|The Dili Notebook}, our parliamentary sketch, returns on {D|Friday}.}

{X:advert|{O16|Telkomcel}: 10GB for {Y|$5}, all weekend.
Dial *115#}
