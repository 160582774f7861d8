@id gf-45
@genre heritage
@style magazine
@headline The train that would not be a museum
@byline Hoang Yen
@abstract Engineers and villagers in Vietnam's Central Highlands are restoring a mountain railway built by the French. The provincial authority wants a theme park, and nobody agrees who owns the locomotives.

{Q1|There were 11 of them}, {S1|{T|Uncle} {P1|Bay}} {C1|says}, {Q1|and the {N1|Swiss} took seven}.

The seven, rack locomotives built in {L1|Winterthur} in {D|the 1920s} for the line from {L2|Thap Cham} to {L3|Da Lat}, were found rusting in {D|1988}, bought for {Y|$650,000} by the {O1|Furka Cogwheel Steamline} and flown, shipped and trucked home under the name {E1|Back to Switzerland}.
They climb there to this day.
Of the four that stayed, one is a planter.

{Q2|“Bougainvillea, very nice,”} {S2=P1|the old fireman} {C2|concedes}.
{Q2|“I cannot look at it.”}

{P1|Bay}, 87, born {P1|Tran Van Bay}, is the last living employee of the {F1|Langbian Cog Railway}, which crossed the {F2|Dran Bridge}, five tunnels and the {L4|Ngoan Muc Pass}, and died, in pieces, between {D|1968} and {D|1972}.
He comes every {D|Wednesday} to {F3|Trai Mat station} to correct the restorers.
They are six, led by {P2|Ngo So Lan}, a {T|civil engineer} who gave up {F4|Ho Chi Minh City Metro Line 1} for this, and they have laid 1,140 metres.

{S3|{P2|Lan}} likes to {C3|say} {Q3|she is “building backwards”}.

The {O2|Lam Dong People’s Committee} would rather go forwards.
In its {W1|Tourism Master Plan to 2035} the line appears in pink, ending at a gate; behind the gate is {F5|Steam World}, by {O3|Sun Valley Group}, with a {W2|Doraemon} zone.
{S4|{P3|Dinh Thi Mai Long}, its {T|vice-chairwoman},} {C4|has told the newspaper {O4|Tuoi Tre}} {Q4|{S5|experts} {C5|had assured her} {Q5|that steam was no longer allowed}}.

Which experts?
{Q6|“Ask her,”} {C6|says} {S6|{P2|Lan}}.
{Q6|“I am one and I was on the platform.”}

We did ask.
{Q7|They were from {L5|Osaka}}, {S7=O2|the office} {C7|replied} after nine days, {Q7|and had gone}.

The {N2|K’Ho} villages along the track have a third idea.
{P4|K’Breo}, a {T|coffee grower in {L6|Da Sar}}, wants it to stop for sacks.
{Q8|In his grandfather’s day}, {S8=P4|he} {C8|told me} over a cup of it, {Q8|the driver took a chicken for ten stops}.

{Q9|“And where,”} {S9=none|I} {C9|asked}, {Q9|“did you put the chicken?”}

{Q10|“In first class,”} {S10=P4|the grower} {C10|said}.

{Q10|“Only the {N3|French} complained.”}

At {D|dusk} a kettle of an engine, number {W3|31-204}, a gift of the {O5|Dampflok Museum} at {L7|Neuenmarkt}, pushes two wagons up to the end of the rails and stops, because there are no more rails.
Nobody gets out.
{P1|Bay} sits with his hand on the brake that is not his and, {S11|{P2|Lan}} {C11|swears}, {Q11|counts the teeth}.

{Q12|“Four hundred and six,”} {S12=P1|he} {C12|says} when we are down.

{Q12|“One is missing.”}

{X:tagline|{W4|The Night Stoker}, {P5|Hoang Yen}’s book on mountain railways, is out in {D|May} from {O6|Kim Dong}.}
