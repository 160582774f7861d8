@id ge-01
@genre diplomacy
@style agency
@headline Kyrgyz, Tajik envoys agree on canal gauge but not on who reads it
@byline Aigerim Sultanova
@abstract Kyrgyzstan and Tajikistan agreed in Khujand to meter a disputed irrigation canal but left open who would read the gauges. Uzbekistan offered engineers.

{Z|{L1|KHUJAND}, {L2|Tajikistan}, {D|April 18} ({O1|Steppe Press}) — }{Q1|{L3|Kyrgyzstan} and {L2|Tajikistan} will put gauges on a canal over which villagers fought with shovels and then with mortars}, {S1|the two sides} {C1|said} on {D|Saturday}, but they could not settle who will read them.

The accord, on two pages, was initialled at the {F1|Arbob Cultural Palace} by {N5|Kyrgyz} {T|Deputy Foreign Minister} {P1|Almaz Toktogulov} and his {N1|Tajik} counterpart, {P2|Zafar Saidzoda}, under the eyes of the {O2|Organization for Security and Co-operation in Europe} ({O2|OSCE}).

It covers 11 km of the {L4|Tortkul} canal between {L5|Batken}, {L3|Kyrgyzstan}, and {L6|Isfara}, {L2|Tajikistan}.

{Q2|“We agreed on the water,”} {S2|{P2|Saidzoda}} {C2|told reporters}.
{Q2|“We have not agreed on the pencil.”}

{S3|{L7|Bishkek}} {C3|said} {Q3|it wanted readings to be taken by a joint team of the {O3|International Fund for Saving the Aral Sea}}.
{L8|Dushanbe} prefers its own {O4|Agency for Land Reclamation and Irrigation}, with {N5|Kyrgyz} inspectors looking on.
{L9|Uzbekistan}, whose fields lie below both, offered six engineers from {L10|Fergana}, and {L11|Tashkent} would pay for their fuel.

{S4|A diplomat from a third country}, who sat in on the talks, {C4|said} {Q4|the {N3|Uzbeks} had “saved the lunch, if not the text”}.

The {O5|European Union} is giving {Y|4.2 million euros} for the gauges, which are made by {O6|Endress+Hauser}.
The {O7|Aga Khan Development Network} will train readers, and {O8|Helvetas} has been mapping the side channels since {D|2024}.

Fighting in {D|September 2022} killed more than a hundred people along the border, which was drawn by {N4|Soviet} map makers and passes through one kitchen in the village of {L12|Chorku}.
A treaty in {D|March 2025} settled most of the line.

Not all were pleased.
In {L5|Batken}, {S5|{P3|Gulnara Ergeshova} of {O9|Murok}, a women’s group}, {C5|complained} {Q5|that nobody had asked those who open the sluices}.
{Q6|“Men sign, women dig,”} {S6=P3|she} {C6|said} by telephone.

{S7|{O10|Ata-Jurt Kyrgyzstan}, a nationalist party in the {O11|Jogorku Kenesh}}, {C7|called} {Q7|the accord “a leak with a signature on it”}.
The party did not say how it would vote.

{N2|Russian} {T|Ambassador} {P4|Gennady Lvov-Sokolsky} and {N6|Chinese} {T|Consul} {P5|Long Weimin} attended the signing.
{L13|Moscow} keeps soldiers near {L8|Dushanbe} and at {L14|Kant}, east of {L7|Bishkek}.

The next round is set for {D|May 30} in {L15|Osh}, {L3|Kyrgyzstan}.

{X:tagline|(Reporting by {P6|Aigerim Sultanova}; additional reporting by {P7|Daler Nazarov} in {L6|Isfara}; editing by {P8|Hamish Orr})}
