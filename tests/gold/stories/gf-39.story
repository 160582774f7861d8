@id gf-39
@genre profile
@style feature
@headline Titan of Uvs: wrestler turned coal-dust campaigner takes on a ministry
@byline Oyunbileg Tsend
@abstract A Mongolian wrestling champion has become the face of a campaign against coal dust from trucks on the road to China. The profile describes his career, his critics and a bill named after his daughter.

He won the {E1|Naadam} in {D|2014}, lost it in {D|2015} and in {D|2016} fell asleep in the second round.
{Q1|“I had a newborn,”} {S1|{P1|Bat}} {C1|explains}.
{Q1|“The man from {L1|Khovd} was very polite about it.”}

{P1|Dashnyamyn Batsuuri}, {T|State Lion}, 2.01 metres, one name to his friends, sits on a kitchen stool in {L2|Tsogttsetsii} as on an egg.
Through the window of the flat goes the road that made him angry: 240 km of asphalt from {F1|Tavan Tolgoi}, the great coal field, to the {F2|Gashuunsukhait} crossing, and on it, on a good day, nine thousand trucks.

The newborn, {P2|Nomin}, is twelve now.
She has an inhaler on a string.

{Q2|“I asked the doctor what she had, and he opened the curtain.”}

That was {D|2021}.
By {D|the next summer} {S2=P1|he} had left the {O1|Aldar Sports Committee}, sold a flat in {L3|Ulaanbaatar} and founded {O2|Tsagaan Zam}, or {O2|White Road}, which wants a covered railway and, until then, tarpaulins.
The {O3|Democratic Party} offered him a seat; so, on the same day, did the {O4|Mongolian People’s Party} ({O4|MPP}).
{S3=P1|He} {C3|told both of them} {Q3|that he needed two, because of the width}.

Not everyone is charmed.
{S4|{P3|Ganzorig Temüülen}, {T|head of the {O5|Coal Carriers’ Union}},} {C4|calls} {Q4|him “a lion with a scarf”}.
{Q5|Eleven thousand drivers live off the road}, {S5=P3|he} {C5|says}, {Q5|and {S6|their wives} {C6|have asked him} {Q6|what a tarpaulin costs} ({Y|380,000 tugrik})}.

At {O6|Erdenes Tavan Tolgoi JSC}, the state miner, {S7=O6|a spokeswoman} {C7|said} {Q7|that dust was “a seasonal guest”}.
{S8|Its partner {O7|Energy Resources}} {C8|says} {Q8|two thirds of its own coal already goes by rail to {L4|Ganqimaodu}}.
And the {O8|Ministry of Road and Transport}?
{Q9|“We respect athletes,”} {S9|the {T|minister}, {T|Dr.} {P4|Sanjaa Delger-Och},} {C9|told the {O9|State Great Khural}} in {D|May}.
{Q9|“I would not send an engineer to wrestle.”}

The engineers, as it happens, are on his side.
A study by {O10|MUST}, the technical university, and {N1|German} {O11|GIZ} put fine particles at {F4|Checkpoint 4} at 31 times the limit.
Its {T|author} {P5|Enkhtuya} died in {D|2023} of the thing she was measuring.

In the drawer under the bread is a bill of nine pages: the {W2|Nomin Law}, he calls it, and then, because the child is listening, the {W3|Law on Covered Carriage}.
The {T|president}, {P6|Sükhiin Dorj}, has promised to read it.
Their one meeting, at the {F5|State Ceremonial Ger}, lasted four minutes.

{Q10|“He asked me to show him the eagle dance,”} {S10=P1|the wrestler} {C10|says}.
{Q10|“I asked him to show me the railway.”}

What did the president do?

{Q10|“He danced.”}

{X:tagline|{O12|Montsame} photo library and {P7|Ganbat N.} contributed.}
