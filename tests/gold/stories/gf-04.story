@id gf-04
@genre court
@style agency
@headline Vietnam jails ex-port chief for 19 years in dredging graft case
@byline none
@abstract A Hanoi court jailed a former head of a port company and 13 others over a dredging contract. Prosecutors put the loss to the state at $38 million.

{X:byline|By {P1|Phan Thuy Long}}

{Z|{L1|HANOI}, {D|Sept 30} ({O1|Monsoon Press}) - }A {N1|Vietnamese} court on {D|Wednesday} sentenced the former head of a state port company to 19 years in prison for rigging dredging contracts, the latest verdict in the {O2|Communist Party}’s long campaign against graft.

{Q1|{P2|Duong Van Thinh}, 58, was found guilty of taking {Y|72 billion dong} ({Y|$2.73 million}) in bribes while he was {T|general director of the {O3|Nam Hai Port Joint Stock Company}}}, {S1|the {O4|Vietnam News Agency}} {C1|reported}.
{Q10|Thirteen others, among them his wife, {P3|Ho Thi So}, received terms from 18 months suspended to 12 years}, {S10=O4|it} {C10|added}.

The {O5|People’s Court of Hanoi} heard that {P2|Thinh} steered work on the access channel of {F1|Lach Huyen deep-water port} in {L2|Hai Phong} to {O6|Song Xanh Construction}, a firm owned by {P4|Long Quoc Dai}, a relative.
{Q2|The state lost almost {Y|1 trillion dong}}, {S2|prosecutors} {C2|said}.

In his last words to the court on {D|Saturday}, {S3=P2|the defendant} {C3|apologised} {Q3|to “the party, the people and the engineers who wanted to tell the truth and were transferred to {L3|Ca Mau}”}.

{S4|His {T|lawyer}, {P5|Nguyen Ha An}}, {C4|said} {Q4|he would appeal}.
{Q5|“My client returned three quarters of the money,”} {S5|{P5|An}} {C5|told reporters} outside.

{P4|Long}, who fled to {L4|Thailand} in {D|2024} and was sent back under an {O13|Interpol} red notice, got 12 years.
His company built part of the {F2|Bach Dang Bridge} and the {F3|Cao Bo-Mai Son} section of the {F4|North-South Expressway}; {S6|the {O7|Ministry of Construction}} {C6|has said} {Q6|that both are sound}.

The “burning furnace” campaign has toppled ministers, bankers and two presidents.
In {D|July} {S7|{T|party chief} {P6|Le Minh Triet}} {C7|told the {O8|Central Committee}} {Q7|that it would go on “without rest and without forbidden zones”}.

{Q8|Investors have learned to live with it}, {C8|said} {S8|{P7|Georgina Sung}, who follows {L5|Vietnam} for {O9|Pagoda Risk} in {L6|Singapore}}.
{Q8|“The problem is no longer the man who takes.}
{Q8|It is the man who will not sign.”}

{O3|Nam Hai}, in which {O10|Mediterranean Shipping Company} and {L8|Japan}’s {O11|Mitsui O.S.K. Lines} hold stakes through a terminal venture, has a new {T|head}, {P8|Vu Thi Bich Ngoc}, a former {T|deputy mayor of {L7|Quy Nhon}}.
Its shares closed down 1.2 percent on the {O12|Ho Chi Minh Stock Exchange}.
