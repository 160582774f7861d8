@id ga-38
@genre weblog
@style web-post
@headline Notes from the back of the state assembly, part 6
@byline Kopitiam Uncle
@abstract A Malaysian blogger describes a day in the Perak state assembly over a quarry bill, mocking several parties, and asks readers for help with a missing cat.

{X:other|KOPITIAM UNCLE | {D|Thursday, 6 August 2026} | Labels: {L1|Perak}, quarry, cats}

{S5|People} {C5|ask me}, {Q5|Uncle, why you still go}.
I go because the aircon is free.

So {D|yesterday} I took the {D|7.20} {O1|KTM} from {L2|Batu Gajah} to {L3|Ipoh}, had my half-boiled eggs at {O2|Nam Heong}, and was in the gallery of the {F1|Perak Darul Ridzuan Building} by {D|10}.
Present: 41 members, one fasting ({O3|PAS}), one knitting ({O4|DAP}), no Menteri Besar.

The bill is about {L4|Gunung Lanno}.
You know the hill.
You cannot not know it, it is the one with the bite taken out.
{O5|Semangat Marmar Sdn Bhd} wants the other half, and {S1|the {O6|Department of Mineral and Geoscience}} {C1|says} {Q1|ok, but mind the {N1|Buddhist} temple}.

First up, {T|YB} {P2|Long Siew Wai} of {O4|DAP}, whose own uncle sells marble.
{S2=P2|She} {C2|said} {Q2|the {N2|Orang Asli} at {L5|Kampung Ulu Geroh} had not been asked}.
Correct.
Then {T|Datuk Seri} {P3|Abang Kamaruddin} of {O7|Umno} stood up and {S3=P3|he} {C3|said}, I wrote this down, {Q3|"Mr Speaker, a mountain is also a person, but a person can move."}
I don't know what it means.
The knitting stopped.

{P4|R. Sivanesan a/l Muthu}, {O8|PKR}, quoted {P5|Gandhi}.
{T|Ustaz} {P6|Firdaus} quoted the {W1|Quran}.
The {O9|MCA} fellow quoted {P7|Jack Ma}, aiyoh.

In the end the thing went to committee, chaired by {P8|Moon Yit Kuan}, ex-{O10|Gerakan}, ex-{O9|MCA}, ex-everything.
{O11|Malaysiakini} had a man there, {O12|Sinar Harian} had two, {O13|The Star} had its air-conditioner repairman in the same row as me by accident.

Outside, {O14|Persatuan Warga Lanno Sejahtera}, 30 aunties with a banner in {N3|Malay}, {N4|Tamil} and {N5|Mandarin}, all three misspelled.
{Q4|"Uncle, you write nicely this time,"} {S4|one of them, {T|Puan} {P9|Rohani}}, {C4|told me}.
I'm trying.

OTHER NEWS

Those who emailed about {E1|Hungry Ghost} month opera: it is at {L6|Pasir Pinji}, not {L7|Menglembu}, {D|15th to 17th}, {O15|Kim Eng Teochew Troupe} from {L8|Penang}.

To {S6|the anonymous} who {C6|says} {Q6|I am paid by {O16|Bersatu}}: bro, I take the train.

And please, {P10|Susu} is still missing.
White, one ear, answers to {N6|Cantonese}.
Last seen {F2|Jalan Pasar} behind the {O17|7-Eleven}.
{Y|RM200} and a plate of hor fun.

{X:other|Posted by Kopitiam Uncle at {D|11:52 PM} | 31 comments}

{X:other|ah_beng_1968 said... paid by {O16|Bersatu} to take train lah}
