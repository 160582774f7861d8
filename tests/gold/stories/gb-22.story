@id gb-22
@genre conflict
@style feature
@headline In Myanmar’s jade hills, five armies and one tollbooth
@byline Saw Nyein Chan
@abstract Around the jade town of Hpakant in northern Myanmar, drivers pay tolls to five armed groups on one road. A cease-fire brokered by China has changed the prices but not the system.

The driver, {P1|Zau Lum}, keeps five caps under the seat of his {W1|Dongfeng} truck, and he changes them in an order that he has never got wrong.

The green one with the crossed swords is for the {O1|Kachin Independence Army}, or {O1|KIA}, which took most of {L1|Hpakant} township.
The blue belongs to a {O2|Shanni Nationalities Army} post at {L2|Nam Si In}.
There is a red one for the local {O3|People’s Defense Force}, loyal to the {O4|National Unity Government}; a brown one for the {O5|Arakan Army}, which lent the {O1|KIA} men and never quite took them home; and a {O6|Manchester United} cap for the soldiers of the {O7|State Administration Council}, or whatever the generals in {L3|Naypyitaw} are calling themselves {D|this year}.

{Q1|“They know that I know that they know,”} {S1|{P1|Zau Lum}} {C1|said}, in {N1|Jinghpaw}.
{Q1|“But one should be polite.”}

The road from {L4|Kamaing} is 42 kilometres long and costs {Y|1.9 million kyat} ({Y|$430} at the market rate).
At the end of it are the mines, where perhaps 200,000 people pick through the waste of companies with names like {O8|Kyauk Seinn Nagar} and {O9|Ever Fortune Jade}.

A truce signed at {L5|Kunming} in {D|August}, with {L6|China}’s {T|special envoy}, {P2|Long Xijun}, pouring the tea, was meant to leave one toll.
{S2|{P3|Lamai Gum Ja}, who sits on the {O10|Kachin Political Interim Coordination Team}}, {C2|said} {Q2|the number of posts fell from nine to four for about a fortnight}.

{Q3|“Then the {O11|Ta’ang National Liberation Army} heard there was room,”} {S3=P3|he} {C3|said}.

What everybody wants is on the other side of the border.
Dealers in {L7|Ruili} ship the stones to {L8|Guangzhou}’s {F1|Hualin} market, where a bangle can fetch {Y|2 million yuan}, and where a thumb-sized streamer on {W2|Douyin}, {P4|Little So}, sells 300 in a night.
{Q4|The trade was worth between {Y|$1.7 billion} and {Y|$4 billion} {D|last year}}, {C4|according to} {S4|{O12|Jade Road Watch}, a monitoring group in {L9|Chiang Mai}, {L10|Thailand}}; {S5=O12|it} {C5|admits} {Q5|that the gap is larger than the education budget}.

{N2|Baptist} pastors run the ambulance.
{S6|{T|Rev.} {P5|Maran Awng Ban} of the {O13|Kachin Baptist Convention}} {C6|told me} {Q6|that his drivers pay no toll “except in sermons”}.

On {D|Oct. 12} a hill of tailings slid into the pit called {F2|Wai Hka}.
The {O1|KIA}’s relief office counted 83 bodies; the {N3|Burmese}-language {O14|Irrawaddy Mirror} counted 131.
Most were migrants from {L11|Sagaing} and {L12|Rakhine}, several of them {N4|Rohingya}, whom nobody had registered under that word.

{P1|Zau Lum} carried eleven of the dead to {L4|Kamaing}.
{Q7|He wore no cap}, {S7=P1|he} {C7|says}, {Q7|and was not asked to stop}.
