@id gb-04
@genre opinion
@style weblog
@headline Who lost Diyala? (Hint: check the budget)
@byline abu_marwan
@abstract A weblog author argues that a quarrel in Iraq’s Diyala province is about money for a cement works rather than sect, and criticises foreign coverage of it.

so I spent {D|last night} reading the {O1|Washington Post}, the {O2|Guardian} and about forty posts on {W1|X} on the “sectarian powder keg” in {L1|Diyala}, and I want my evening back.

People.
It is about a cement plant.

Here is what happened, as far as anyone in {L2|Baquba} can tell me.
The provincial council had 15 members and four blocs: {O3|State of Law}, {O4|Taqaddum}, {O5|Badr} and {O6|Azm}.
The {T|governor}, {P1|Jabbar al-Mahdawi}, is {N1|Shiite}.
The {T|deputy governor}, {P2|Omar Shibl al-Karkhi}, is {N2|Sunni}, and they have been business partners since roughly {D|2009}.
They even share a dentist.

In {D|October} the {O7|Ministry of Industry and Minerals} in {L3|Baghdad} put the {F1|Himreen Cement Works} up for lease.
Three bidders: a {N3|Turkish} outfit called {O8|Yıldız Beton}, an {N4|Iranian}-{N5|Kurdish} partnership nobody has heard of, and {O9|Sons of the Two Rivers for General Contracting}, which belongs to {P1|Mahdawi}’s cousin.
Guess who won!!

{S1|{P2|Karkhi}} then {C1|told {O10|Al Sharqiya}} {Q1|that the bidding was “a wedding where the groom picks the guests”}.
{S2|{P1|Mahdawi}} {C2|said} on {O11|Al Ahad TV} {Q2|that his deputy was “a guest who stole the spoons”}.
Two days of this, and then somebody fired a rocket at the car park of the council (nobody hurt, one {W2|Toyota Hilux} martyred), and suddenly it was {N1|Shiite} against {N2|Sunni}, {L4|Tehran} against {L5|Ankara}, and a retired {N6|American} colonel was explaining “ancient hatreds” on {O12|CNN}.

I was in {L1|Diyala} in {D|2006}.
I know what the real thing looks like.
The non-{N7|Arab} villages around {L6|Khanaqin} emptied in a week, {O13|al-Qaeda in Iraq} had the west bank of the river and the {O14|Mahdi Army} had the east, and nobody went on television to talk about spoons.

{S3|My friend {P3|Dr. Suad}, who teaches at the {O15|University of Diyala}}, {C3|put it best} in an e-mail {D|this morning}: {Q3|“In {D|2006} they asked my name at the checkpoint.
{D|Today} they ask what percentage.”}

What should {N6|Americans} do about it?
nothing, thanks.
The {E1|surge} is over, {P4|Petraeus} is at {O16|KKR}, the {O17|101st Airborne} has gone home, and the last {O18|USAID} guy who understood the {L1|Diyala} water board was laid off in {D|2025}.
Send accountants or stay out.

Meanwhile the {O19|Federal Commission of Integrity} has asked for the tender papers by {D|Dec. 10}.
My bet: they get a box with half a file and a very nice fruit basket.

ok, rant over.
Comments are open but if you write “{N8|Safavid}” or “{N9|Wahhabi}” in the first line I delete you, whoever you are ;-)

{X:other|Posted by abu_marwan at {D|11:48 AM} | 27 comments | Permalink}

{X:related.item|Previous: Why my uncle in {L7|Kirkuk} votes {O20|PUK} and prays for the {O21|KDP} to lose}
