@id gc-06
@genre consumer
@style web-reviews
@headline Doctors & dentists: what your neighbors say
@byline various
@abstract Short patient reviews of doctors, a dentist, a vet and a physiotherapist in the Richmond, Virginia, area.

{T|Dr.} {P1|Feinblatt} delivered both my boys and when the second came three weeks early at {O1|St. Mary's} she drove in from {L1|Charlottesville} in her bathrobe.
LOVE her.
Her partner {T|Dr.} {P2|Oduya} is also great, a little quiet, went to {O2|Howard}.
The front desk, not so much (looking at you {P3|Brandi}).

{X:byline|momof2 in {L2|Short Pump}}

Would give zero stars if I could.
Waited 2 1/2 hrs at {O3|Patient First} on {F1|Parham} with a kidney stone.
{S1|The doctor, {T|Dr} {P4|Singh} or {P4|Sing},} looked at me for 40 seconds and {C1|said} {Q1|"drink water."}
went to {O4|MCV} and they admitted me the same night.
{O5|Anthem} paid for both visits which is crazy.

{O6|James River Family Dental} is the best kept secret in {L3|Midlothian}!
{T|Hygienist} {P6|Yolanda} has hands like an angel.
They don't push {W1|Invisalign} on you like {O7|Aspen} does.
{S2|{T|Dr.} {P7|Drew Hatcher Jr.}} {C2|told me} {Q2|my wisdom teeth can stay till they cause trouble, and "so far they pay their rent"}.

My husband, a Marine, is scared of exactly one thing and that's needles.
{P8|Ngoc Anh} at {O8|Southside Physio & Acupuncture} talked to him about {L4|Da Nang} (he was there in {D|1970}, she was born there in {D|1974}) for an hour and he didn't notice he had eleven of them in his back.
He cried.
We both did.

{X:byline|{T|Mrs.} {P12|L. Cutchins}, {L5|Petersburg}}

Decent vet, terrible parking.
{O9|Carytown Cat Clinic} neutered {P9|Biscuit} and {T|Mr.} {P10|Pickles} same day, {Y|$260}, coupon from {O10|SPCA}.
{P9|biscuit} is fine.
{P10|Pickles} holds a grudge.

I am an {N2|Orthodox} woman and asked for a female doctor at {O11|Henrico Doctors' Hospital}, no fuss at all, {T|nurse} {P11|Bernadette St. Hilaire} even found me a kosher tray from somewhere.
