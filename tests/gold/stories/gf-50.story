@id gf-50
@genre business
@style newspaper
@headline Tata’s ‘Sierra’, Chery’s ‘Tiggo’ and a tuk-tuk called Grace: who won the Dhaka auto show
@byline Sharmin Huq
@abstract Chinese brands dominated a motor show in Dhaka, but the most crowded stand was that of a local maker of electric three-wheelers. Its founder tells how the vehicle got its name.

The longest queue at the {E1|Dhaka Motor Show 2026} was not for the {W1|BYD Sealion 6}, nor for {O1|Tata}’s {W2|Sierra}, nor for the {W3|Chery Tiggo 8}, on whose roof {O2|Asian Motorspex} had put a live saxophonist.
It was for a tuk-tuk.

{W4|Grace}, as she is called, does 140 kilometres on a charge, has a seat belt for the chicken and costs {Y|Tk 3.9 lakh}.

{Q1|“{S8=P2|My wife} saw the drawing and {C8|said}, {Q8|it lacks grace},”} {C1|said} {S1|{P1|Rezwan Prodhan Babul}, {T|founder of {O3|Bagh Motors}}}, at Hall 4 of the {F1|International Convention City Bashundhara} on {D|Friday}.
{Q1|“I said, that is a name.”}

His wife remembers a different drawing.

{Q2|“It was the third, and {S9=P2|I} {C9|said} {Q9|it lacks brakes},”} {S2|{P2|Mukta}} {C2|corrected} him, wiping a fingerprint off a wing mirror.

The show, organised by {O4|CEMS-Global} with the {O5|Bangladesh Reconditioned Vehicles Importers and Dealers Association}, or {O5|Barvida}, drew 180 exhibitors from 14 countries.
{S3|{O5|Barvida} {T|President} {P3|Shamsul Chow}} used the opening to {C3|complain} {Q3|that the {W5|Automobile Industry Development Policy 2021} taxed a used {W6|Axio} like a new yacht}.
{S4|{T|Industries Adviser} {P4|Anwar Mir}} {C4|replied} from the same stage {Q4|that yachts “at least do not stand in {F2|Bijoy Sarani}”}.

{O6|Runner}, {O7|Walton} and {O8|Pragoti Industries}, which assembles the {W7|Pajero Sport} in {L1|Chattogram}, all showed electric two-wheelers.
{O9|Uttara Motors} brought the {W8|Suzuki e Vitara} and a man in a carrot costume, the reason for which its press kit does not give.

{Q5|Sales of new cars fell 11 percent {D|last fiscal year}}, {C5|according to} {S5|the {O10|Bangladesh Road Transport Authority} ({O10|BRTA})}, while battery rickshaws, mostly unregistered, passed four million.
{S6=O10|The authority} {C6|says} {Q6|it will begin to license those that pass a test designed at {O11|Buet}}.

Will {W4|Grace} pass?

{Q7|“She passed {D|yesterday},”} {S7=P1|the 44-year-old} {C7|said}, and after a look from the wing mirror: {Q7|“In the car park.”}

Elsewhere on the grounds, {E2|Dhaka Bike Fest} handed its {W9|Golden Piston} to {P5|Tasmia} of the club {O12|Haunt Riders} for riding a {W10|Royal Enfield Himalayan} to the {L2|Thorong La} in {L3|Nepal}; the {E3|Commercial Automotive Expo} next door had a bus with a prayer room.

{X:caption|Visitors photograph {W4|Grace} at {F1|ICCB} in {L4|Dhaka} on {D|Friday}. PHOTO: {P6|ANISUR R.}}

{X:related.item|{F3|Padma Bridge} tolls: who gets the coin?}

{X:related.item|Review: the {W11|Haval Jolion}, a sofa with opinions}
