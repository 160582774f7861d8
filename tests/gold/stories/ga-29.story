@id ga-29
@genre consumer
@style web-reviews
@headline Reviews near you: vet, tire shop, church fish fry
@abstract A set of short customer reviews from a Louisiana town: a vet praised for saving a parrot, a tire shop accused of a switch, a church fish fry, a dentist and a bank.

{X:other|Reviews near {L1|Breaux Bridge}, {L2|LA}}

{O1|TECHE ANIMAL CLINIC} ★★★★★

{T|Dr.} {P1|Thibodeaux-Nguyen} saved our parrot!
{T|Mr.} {P2|Boudin} (he's an {N6|African} grey) ate a {W1|Lego} and turned upside down.
I called three places and {O2|LSU} was three hours away.
She took him at {D|9 pm on a Sunday} and only charged {Y|$210}.
{S1|My husband} {C1|said} {Q1|for that she could have kept the bird}.
Do not listen to {S4|the guy} who {C4|says} {Q4|they are rude}, that guy owns a competing store.

{X:byline|— {P3|Celeste G.}, {L4|Henderson}}

{O3|BIG EASY TIRE & LUBE} ★

WORST.
Went in for a rotation on my {W2|Silverado}, left with four tires.
{S2|{P4|Ricky}, the {T|manager}}, {C2|swore} {Q2|mine were "legally bald"}.
My brother in law works at the {O4|Firestone} on {F1|Rees Street} and he laughed out loud.
Also there was a {O5|Saints} flag over the {N1|American} one.
I'm filing with the {O6|Attorney General's office} AND {O7|BBB}.

{X:byline|— {P5|J. D. Guidry}}

{X:other|Response from the owner: Hi {T|Mr.} {P5|Guidry}, {P4|Ricky} no longer works here.
Please call me at the shop, {P6|Tran}}

{O8|ST. BERNARD} FISH FRY ★★★★★

Every {D|Friday} in {D|Lent} in the {O9|Knights of Columbus} hall.
{Y|$12}, catfish, white beans, {T|Miss} {P7|Earline}'s bread pudding.
You don't have to be {N2|Catholic}, I'm {N3|Southern Baptist} and nobody said a thing.
Get there before {D|11:30} or the {O10|Sheriff's Office} boys will have cleaned it out.

{X:byline|— hungry_in_St_Martin}

{O13|BAYOU SMILES} ({T|DR.} {P9|LONG}) ★★★

Clean, on time, great tv.
However.
I was told my crown was covered by {O11|Blue Cross} and then got a bill for {Y|$940}, then another from a lab in {L5|Plano}, {L6|Texas}, then something in {N4|Spanish}.
{T|Dr.} {P9|Long} is a nice man who talks about {E2|Civil War} submarines with both hands in your mouth.
Would go back for the submarines.

{X:byline|— Anonymous}

{O12|FIRST ACADIANA BANK} ★★

They closed the drive thru on {F2|Bridge Street} because of {E1|Hurricane Francine} and that was {D|TWO YEARS AGO}.
{S3|The girl on the phone} {C3|told me} {Q3|use the app}.
I'm 81, honey.

{X:byline|— {T|Mrs.} {P11|Odile Champagne}, {L1|Breaux Bridge}}

{X:other|Was this review helpful?
Yes (44) No (2) | Report}
