@id gc-35
@genre business e-mail
@style company-memo
@headline RE: Guest list, Osaka visit + NDAs (again)
@byline Kris
@abstract Two firms arrange a visit by Japanese customers to a Michigan plant, with a guest list, dinner plans, and missing confidentiality agreements.

{X:other|From: {P1|Kristine Vandenbosch} kvandenbosch@lakeshoreforge.example}

{X:other|Sent: {D|Thursday, April 16, 2026 8:09 AM}}

{X:other|To: '{P2|Hiro Nakanishi}'; {P3|Dwayne Pitts}; {P4|Faith Okoro}}

{X:other|Subject: RE: Guest list, {L1|Osaka} visit + NDAs (again)}

{P2|Hiro}-san,

Thank you for the list.
As I understand it the following will come from {O1|Daiwa Seiko Kinzoku} and {O2|Toyota Tsusho}:

1. {T|Mr.} {P5|Moriyama Takeshi}, {T|General Manager, Procurement Div. 2}

2. {T|Ms.} {P6|Hata Yuriko}, Quality

3. {T|Mr.} {P7|So Byung-chul} (from the {L2|Ulsan} office)

4. {T|Dr.} {P8|Venkataraman}, {O3|Tsusho} {L3|Detroit}

5. A driver

Question, is {P8|Venkataraman} the last name?
{P9|Joyce} at the gate needs first and last for badges and {S1=P9|she} {C1|says} {Q1|the system won't take one}.

NDAs: I have {T|Ms.} {P6|Hata}'s and {T|Mr.} {P7|So}'s.
{O4|Warner Norcross} won't let anybody past the paint line without one, and {O5|GM} has prototypes on the floor through {D|Friday the 24th}.

Schedule, {D|4/28}:

{D|8:30} pick up at {F1|Amway Grand}, {P3|Dwayne} driving the {W1|Sprinter}

{D|9:15} Safety, boots (sizes!!)

{D|12:00} lunch from {O6|Marie Catrib's}, {T|Mr.} {P5|Moriyama} is {N1|Seventh-day Adventist}, no pork

{D|2:00} {P10|Bart} & {P11|Guadalupe} demo the 3,500-ton press (unless the {N2|German} tech from {O7|Schuler} still has it in pieces)

{D|6:30} dinner {L4|Saugatuck}, the {O9|Butler}.
{T|Mayor} {P12|Beckstrom} may stop by.

{P4|Faith}, the flags.
{D|Last time} {O8|Party City} sent us {L5|Bangladesh}.

Regards,

{P1|Kris}

{X:other|-----Original Message-----}

{X:other|From: {P2|Hiro Nakanishi}}

{X:other|Sent: {D|Wednesday, April 15, 2026 9:55 PM}}

Dear {P1|Kris},

Please find.
{T|Mr.} {P5|Moriyama} looks forward also to {L6|Lake Michigan}, he has heard from our {N3|American} colleague {P13|Chip} that it is a sea.
Is it allowed to bring a small {N4|Japanese} whisky for {T|Mr.} {P14|Lakeshore}?

{X:other|{P2|Hiro Nakanishi} | {O1|DSK Co., Ltd.} | {L7|Sakai-ku}, {L8|Sakai City}, {L1|Osaka} 590-0906}
