@id ga-31
@genre business e-mail
@style company-memo
@headline Re: Sumas basis spreadsheet and Friday
@byline Kip Lavoie
@abstract An e-mail thread at a gas trading company about a broken spreadsheet, a credit line with a Canadian producer, and who will take whom to a hockey game.

{X:other|From: {P1|Kip Lavoie}/CAL/ECT}

{X:other|To: {P2|Darla Mae Stroud}/HOU/ECT@ECT}

{X:other|cc: {P3|Suresh}, {P4|Big Mike}}

{X:other|Subject: Re: {L2|Sumas} basis spreadsheet and {D|Friday}}

{P2|Darla},

Three things, quick, I'm on with {O1|PG&E} in five.

(1) The spreadsheet you sent has {L2|Sumas} and {L3|Kingsgate} flipped in column H.
That's why {P3|Suresh} thinks we're long 40,000 a day at {L2|Sumas} when we are in fact flat.
I talked to {P5|Noreen Yazzie} at {O2|El Paso} and {S1=P5|she} {C1|confirmed} {Q1|they only scheduled 25,000 on {O3|Northwest Pipeline} for {D|the 14th}}.

(2) {O4|Ptarmigan Resources}.
Credit ({P6|Wes Jacobs-Chu}) wants a guaranty from the parent in {L4|Calgary} before we do anything past {D|March}.
{S3|{O4|Ptarmigan}} {C3|say} {Q3|they never give one, not to {O5|Duke}, not to {O6|Dynegy}, not to nobody}.
Can {O7|Vinson & Elkins} draft something softer?
{P7|Stacy Long} there did the {O8|Westcoast} paper {D|last fall} and was great.
The {O9|CPUC} thing is {D|the 22nd} so we have until about {D|the 20th}.

(3) {D|Friday}.
I have four in the box for {O10|Flames}-{O11|Oilers} at the {F1|Saddledome}.
You, me, {P4|Big Mike}, and either the {O12|Bank of Montreal} kid or {P8|Dutch} from {O13|Cargill}.
Your call.
Wear red, {L5|Edmonton} people are not well.

k

{X:other|-----Original Message-----}

{X:other|From: {P2|Darla Mae Stroud}}

{X:other|Sent: {D|Tuesday, February 06, 2001 8:12 AM}}

{X:other|To: {P1|Kip Lavoie}}

{P1|Kip} -

Attached is the basis sheet.
PLEASE check {L2|Sumas}, {P9|Jerry} built it in {W1|Lotus} and I converted it to {W2|Excel} while on hold with {O14|Continental}.

Also {S4|HR} {C4|says} {Q4|nobody has told them {P4|Mike Dombrowski} moved to {L6|Portland}}??
They have been sending his checks to {L7|Katy} and {S2|his ex-wife} {C2|says} {Q2|thank you}.

Are you coming down for the {E1|Rodeo}?
{P10|Alan} got seats for the concert and the {N1|Aussies} from the {L8|Sydney} desk have never seen mutton busting.

One more, {O15|FERC} put out the {D|December 15} order on price caps, Legal has a summary, it's eleven pages and you only need page nine.

Thanks!

DMS

p.s. the governor was on {O17|CNBC} again.
My mama has quit watching.

{X:other|CONFIDENTIALITY NOTICE: This e-mail is the property of {O18|Tallgrass Commerce Corp.} and its affiliates.
If you are not {P2|Darla}, delete it.}
