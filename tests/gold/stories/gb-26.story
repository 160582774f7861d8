@id gb-26
@genre opinion
@style weblog
@headline Monday morning notes: Pindi, peaches and the price of a dam
@byline Chowk Notes
@abstract A Pakistani weblog comments on a row over a dam tender, a bad week for the Awami National Party and a cricket broadcast that was cut short.

Assalam-o-alaikum and good morning to my eleven readers.

1. THE DAM.
So {O1|Wapda} has reopened the tender for the {F1|Shyok Dam}, after {O2|Power China} and a local builder, {O3|Indus Bros}, bid, and {O3|Indus Bros}' envelope turned out to be empty.
EMPTY.
I swear on my mother.
{S1|{T|Federal Minister} {P1|Malik Sohail Awan}} {C1|told {O5|Geo}} {Q1|it was "a clerical vacuum"}.
Yaar, that is the best name for this government so far.

2. THE {O6|ANP}.
First {P2|Khan Zaman Kaka} leaves for {O7|JUI-F}, then his brother {P3|Shah Zaman} leaves for {O8|PPP}, and {D|yesterday} {S6|the third, {P4|Mir Zaman}}, who is only 24, {C6|announces} {Q6|that he's joining {O9|PTI} "on the instructions of my conscience and of my uncle"}.
One family, four parties, one dining table.
The {N1|Pashtun} nation is safe!
I remember when {P5|Wali Khan} could stop a train at {L1|Nowshera} by lifting his hand.

3. PEACHES.
My cousin {P6|Bilal} grows them in {L2|Swat}.
{D|Last season}: {Y|Rs 260} a kilo in {L3|Lahore}.
{D|This season}: {Y|Rs 90}, because the {L12|Torkham} border was shut for 31 days and every {N2|Afghan}-bound truck turned round at {L4|Jamrud} and sold to whoever was standing there.
The {N3|Sikh} traders of {L5|Peshawar} bought the lot and made chutney, and good for them.
{S2|{P6|Bilal}} {C2|says} {Q2|{D|next year} he'll grow cement}.

4. CRICKET.
{O10|PTV Sports} cut to the prime minister's speech with {L6|Pakistan} needing nine off four balls against {L7|Bangladesh}.
NINE OFF FOUR.
By the time they cut back {P7|Usman Tariq Butt} was being carried off and we didn't know if it was joy or a hamstring.
{S3|An {O10|PTV} "source"} {C3|tells {O11|The Nation}} {Q3|that the remote control was "with the ministry"}.

5. MAIL.
{S4|{T|Major (retd)} {P8|Farooq}, from {L8|Rawalpindi}}, {C4|writes}: {Q4|"You people only criticize.
In {D|1965} we ate grass."}
Sir, with respect, you were born in {D|1961}, you were in {O12|Aitchison}, and it was lawn.

{S5|A lady in {L9|Bradford}} {C5|asks} {Q5|if it's true that {O13|PIA} has brought back the {L10|Birmingham} flight}.
Bibi, they've brought back the announcement.

6. SHAMELESS PLUG.
My piece on the missing {N4|Gandharan} sculptures of {L11|Mardan} is in {D|this month}'s {O14|Herald Quarterly}, next to an advert for {W1|Rooh Afza}.
They cut the part about {O15|Christie's}, their lawyer is a nervous man.

Load-shedding in ten minutes.
khuda hafiz

{X:other|posted by Chowk at {D|8:51 AM}; 6 comments; links to this post}

{X:share|Email This BlogThis!
Share to {W2|X}}
