@id gc-22
@genre consumer
@style web-reviews
@headline Restaurants in Lowell, Mass.: the latest
@byline various
@abstract Diners review Cambodian, Greek, Portuguese and other restaurants in Lowell, Massachusetts.

{O1|SIMPLY SOTHEA} (was {O2|Red Rose})

best {N1|Cambodian} in {L1|Lowell}, and {L1|lowell} has a LOT of {N1|cambodian}.
Get the amok and whatever {T|Auntie} {P1|Sothea} is eating.
My boyfriend's {N2|Lao} and even he shut up.

- {P2|Jess D.} from {L2|Dracut}

{O3|THE OLD MILL GRILLE}

Meh.
Went for my mom's 70th.
{P3|Tyler} our server was lovely but the haddock was {O4|Gorton's} I swear to god.
{Y|$31}!!
{S1|The manager} {C1|said} {Q1|it was "locally sourced."}
So is the {L3|Merrimack}.

{O5|ATHENIAN CORNER}

Lamb is good, belly dancer {D|Saturday}.
{T|Mr.} {P4|Panagiotopoulos} comes around and sings.
Parking behind the {O6|Enterprise Bank}.
Been coming since the {P5|Dukakis} campaign had a table in the back.

{O7|MILL NO. 5 DELI} - CLOSED

Gone.
{S2|{O8|The Sun}} {C2|says} {Q2|a {O9|Chipotle} is going in}.
I have no words.
ok I have words but {W1|Yelp} took them down

{O10|Cavaleiro's}

My grandmother was from {L4|Graciosa} ({L5|Azores}) and cried over the caçoila, so there's your review.
They show {O11|Benfica} matches.
If you like {O12|Sporting} keep it to yourself.

{O13|TREMONT PIZZA} {L6|Highlands}

Called at {D|6}, pizza came at {D|8:15}, driver ({P6|Kevin}?) ate a slice.
ATE A SLICE.
{W2|DoorDash} refunded me {Y|$4.11}.

{O14|Pho 88}

I drive up from {L7|Quincy} for this.
My {N3|Vietnamese} coworkers ({P7|Linh}, {P8|Big Thu}, {P9|Tony Ho}) argued about it the whole way and then nobody talked for 20 minutes.
Cash only.
Say hi to the fish.

{X:other|Are you the owner of {O14|Pho 88}?
Claim this business}
