@id gb-14
@genre health
@style agency
@headline Cholera kills 61 in northern Zambia as vaccine stocks run out
@byline Mutale Chisanga
@abstract Cholera has killed 61 people in two northern Zambian provinces, and the country has run out of oral vaccine. Health workers trace the outbreak to a fishing camp on Lake Mweru.

{Z|{L1|KASHIKISHI}, {L2|Zambia} ({O1|Copper Line}) -- }The tent that {O2|Médecins Sans Frontières} put up for 40 patients had 112 in it on {D|Tuesday}, and the nurse at the flap, {P1|Precious}, was asking each newcomer the same thing: which well?

{Q1|Cholera has killed 61 people in {L3|Luapula} and {L4|Northern} provinces since {D|New Year’s Day}, and 2,970 have fallen ill}, {C1|according to} {S1|the {O3|Zambia National Public Health Institute} ({O3|ZNPHI})}.
It is the worst outbreak since {D|2024}, when more than 700 died, most of them in {L5|Lusaka}.

{Q2|The country has no oral vaccine left}, {S2|{T|Health Minister} {P2|Elijah Mulenga-Banda}} {C2|told parliament}.
{Q3|“I have 1.4 million arms and zero doses,”} {S3=P2|he} {C3|said}.

The {O4|International Coordinating Group on Vaccine Provision}, which keeps the global stockpile with the {O5|World Health Organization}, {O6|UNICEF}, the {O7|International Federation of Red Cross and Red Crescent Societies} and {O2|MSF}, has promised 600,000 doses of {W1|Euvichol-S}, made by {N1|South Korean} firm {O8|EuBiologics}.
They are to reach {F1|Kenneth Kaunda International Airport} on {D|Sunday}.

Laboratory work done in {L6|Ndola} links the strain with one that circulated in {D|October} across the lake in {L7|Pweto}, in the {L8|Democratic Republic of Congo}.
{S4|{P3|Josefina Tembo-Haas}, an {T|epidemiologist with {O9|Africa CDC}}}, {C4|said} {Q4|the first known case was a fishmonger from {L9|Nsumbu Island} who slept in a camp of 3,000 people with four latrines}.

{Q5|“Nobody was careless, there was simply nowhere to go,”} {S5=P3|she} {C5|said}.

Rumours have moved faster than the tankers.
A chlorination team from {O10|Luapula Water Supply and Sanitation Company} was stoned at {L10|Chienge} on {D|Saturday} by people who believed that chlorine causes the disease, and a {N3|Seventh-day Adventist} pastor who tried to reason with them lost two teeth.

{T|Senior Chief} {P4|Puta}, of the {N2|Bwile} people, has since drunk a glass of treated water on {O12|Radio Chienge}.
{S6|Listeners} {C6|said} {Q6|they could hear him swallow}.

{O13|WaterAid}, {O14|Oxfam} and the {O15|Zambia Red Cross} are digging boreholes.
The {O16|World Bank} is considering {Y|$18 million} out of its {W2|Contingency Emergency Response Component}.
But the {L11|U.S.} money that paid for 230 community health workers ended in {D|2025}.

{Q7|“We volunteer now,”} {C7|said} {S7|{P5|Gift Sunday Mwape}, 24, one of the 230}.
{Q7|“Volunteer is a word for when they keep the work and take the bicycle.”}

Schools in {L12|Nchelenge} district will stay shut until {D|Feb. 16}.
The {E1|Mutomboko} ceremony, which draws thousands to {L13|Mwansabombwe} each {D|July}, has not been called off.

{X:tagline|{O1|Copper Line} reporter {P6|Kelvin Phiri} in {L5|Lusaka} contributed.}
