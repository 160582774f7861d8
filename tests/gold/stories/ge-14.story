@id ge-14
@genre consumer
@style answers
@headline Best answer: unlocking a phone from Tracfone, moving a number to Mint
@byline none
@abstract Four members answer a question about taking a locked Samsung phone and its number from Tracfone to another network before a move to Guam.

{X:other|Home > Electronics > Cell Phones > Answered Question}

How do I unlock a {O1|Tracfone} {W1|Galaxy A15} before moving to {L1|Guam}?

Hi all, my daughter {P1|Tiffani} is in the {O2|Coast Guard} and got orders to {L2|Apra Harbor}, {L1|Guam} and shes taking my grandson with her :( so I'm giving her my {O3|Samsung} because hers has a crack.
It's locked to {O1|Tracfone}.
Ive had my number since {D|1998} when it was {O4|Cellular One} and I want to KEEP THE NUMBER on a new phone w/ {O5|Mint}.
{O6|Walmart} guy in {L3|Elizabeth City} didn't know {L1|Guam} was {L4|USA}.
please help, she ships out {D|March 2}

{X:other|Asked by nana_deb - {D|3 weeks ago}}

{X:other|4 Answers}

{S1|phoneguy_PDX}{C1|:} {Q1|{O1|Tracfone} belongs to {O7|Verizon} now, ever since {D|'21}, so it's 60 days of paid service and then it unlocks by itself.
If it doesn't, text 611611.
DO NOT port the number first or the 60 days die with it.}

{S2|{P3|Kimo Santos-Reyes}}{C2|:} {Q2|Hafa adai from {L5|Dededo}!
{O5|Mint} has no towers here, you roam.
Get her a {O8|Docomo Pacific} or {O9|GTA} sim at the airport, the {O9|GTA} kiosk is next to {O10|Winchell's}.
Also there is an {O11|Navy Exchange} and a really big {O12|Kmart}, {Q3|biggest in the world} {S3|they} {C3|say}.
tell her biba!}

{S4|retired_TSGT}{C4|:} {Q4|Under the {W2|Servicemembers Civil Relief Act} she can break a phone contract w/o penalty on PCS orders.
Show the orders at the {O7|Verizon} store.
They didn't do it for me at {F1|Andersen} in {D|2011} and a JAG named {T|Capt.} {P4|Guam} (I kid you not) made one phone call.}

{S5|{P5|Sunny}}{C5|:} {Q5|just buy a {W3|Pixel}}

{X:other|Asker's rating: 5 stars.
{O6|Walmart} called back, it was {P6|Lucius}, {S6=P6|he} {C6|says} {Q6|he looked it up and he's sorry}.
Tx {P3|Kimo}!!
{S7|{P1|Tiffani}} {C7|says} {Q7|she will look for the {O10|Winchells}}.}

{X:related.head|Related questions}

{X:related.item|Does {O13|Cricket} work in {L6|Saipan}?}

{X:related.item|My {N1|Filipino} mother in law wants {W4|Viber}, what is it}

{X:related.item|{O14|AT&T} vs {O15|T Mobile} for {F2|Fort Sill}, {L8|OK}}
