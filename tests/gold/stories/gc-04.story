@id gc-04
@genre advice forum
@style answers
@headline Can my fiancé fly in while the I-129F is pending?
@byline none
@abstract A woman engaged to a Moldovan asks whether he can visit the United States while a visa petition is pending. Four people answer and disagree.

{X:other|Immigration > {L1|United States}}

can my fiance visit me while the {W1|I-129F} is pending?

Ok so me and {P1|Sandu} got engaged in {L2|Chisinau} {D|last August} and I filed at the {O1|USCIS} lockbox in {L3|Lewisville}, {L4|Texas} in {D|October}.
He's {N1|Moldovan} but also has a {N2|Romanian} passport through his grandma in {L5|Iasi}.
He worked for {O2|Orange} there and now he drives for {O3|Bolt} in {L6|Bucharest}.
My mom's church ({O4|Mt. Zion AME}) is having a big thing for us on {D|Memorial Day} and I want him there!!!
He had a tourist visa refused in {D|2017} because the lady at the embassy was having a bad day.
Can he come on {W2|ESTA}?
I heard {L7|Romania} got added then somebody told me they got un-added.

Thanks, {P2|Keisha}, {L8|Macon} {L14|GA}

ANSWER 1

{N2|Romanians} can not use {W2|ESTA}.
{S1|The {O5|DHS}} {C1|announced} {Q1|it in {D|January} then rescinded it in {D|May}}.
B-2 only, and with a pending K-1 he has to show ties.
Letter from {O3|bolt} is useless, get a lease.

ANSWER 2

NOT a lawyer but my husband ({N3|Ghanaian}, we did it through {L9|Accra}) visited twice.
{S2|The {O6|CBP} officer at {F1|JFK}} {C2|asked} {Q2|was he going to marry me on this trip} and {S5|he} {C5|said} {Q5|no ma'am, next one}.
Be HONEST.
Bring the {W3|NOA1}.

ANSWER 3

Answer 2 got lucky.
{O10|Murthy}'s forum is full of people turned around at {F2|Hartsfield}.
Talk to {O7|Catholic Charities} in {L10|Atlanta} or an {O8|AILA} lawyer.
{P4|Grace Nwachukwu-Bell} on {F3|Peachtree} did ours, {Y|$1,800} flat, she's tough

ANSWER 4

why dont you just go there?
{L11|Moldova} is lovely in {D|may}, {O9|Turkish Airlines} has flights via {L12|Istanbul} for like {Y|700 bucks}, and you can get married at {L13|Orheiul Vechi} with the monks.
{N4|Georgians} (the other kind) make good wine too lol

{X:other|Asker's comment: lol 4.
{S4|{P1|Sandu}} {C4|says} {Q4|the monks want {Y|200 euros}}.
We got the B-2 appointment {D|April 9}!!}
