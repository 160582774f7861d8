@id gc-24
@genre pets
@style forum
@headline Greyhound from Ireland, import papers?? (long, sorry)
@byline none
@abstract A Swede who wants to bring a retired greyhound from Limerick asks for help with papers and gets advice, a warning about an agency, and a photograph.

{X:byline|Re: Greyhound from {L1|Ireland}, import papers??
by {P10|Tindra} » {D|5 Jan}, {D|18:22}}

Hej, I live in {L2|Umeå} and fell for a girl called {P1|Ballymac Fidget} on the {O1|Limerick Greyhound Rescue} page (they call her {P1|Fidge}).
She raced 41 times at {F1|Shelbourne Park} and {F2|Curraheen} and won zero.
MY KIND OF DOG.

{S1|Vet here ({T|Dr} {P2|Farzaneh Kamali} at {O2|Evidensia})} {C1|says} {Q1|rabies shot + {W1|EU pet passport}}.
{S2|{O3|Jordbruksverket}} {C2|says} {Q2|tapeworm within 120 h because {L3|Sweden} is next to {L4|Norway}, which is free of it}.
Do I need both if she comes through {L5|Holyhead} and {L6|Dover}, i.e. {L7|GB}??

{X:byline|by paddywhack » {D|5 Jan}, {D|19:01}}

Since {E1|Brexit} avoid {L7|GB} like the plague.
Take the {L8|Rosslare}-{L9|Cherbourg} boat.
{O4|Stena Line} have kennels, {O5|Irish Ferries} ({W2|W.B. Yeats}) have cabins where they can stay with you.
Fair play for taking a non-winner!

{X:byline|by GretaGH » {D|5 Jan}, {D|19:45}}

Careful w. agencies.
{O6|Paws Without Borders} took {Y|€900} from my friend {P3|Anneli} in {L10|Tampere} and sent a lurcher.
Not even a greyhound, a lurcher, called {P4|Elvis}.
(She kept {P4|Elvis}.)

{X:byline|by {P10|Tindra} » {D|6 Jan}, {D|07:12}}

Thanks!!
I wrote to {P5|Noeleen} at {O1|Limerick GR}.
{S3=P5|She} {C3|says} {Q3|a {N1|Dutch} couple, {P6|Wim} and {P7|Truus}, drive 14 dogs to {L11|Hamburg} on {D|the 30th} and a {N2|Danish} {O7|Hjem til Hunde} van takes them from there}.
{O8|IGB} has to sign that she's retired.
Does she need a coat??
It is -24.

{X:byline|by paddywhack » {D|6 Jan}, {D|08:30}}

Mam's knitting one.
What's the {N3|Swedish} for "she steals butter"?

{X:byline|by {P10|Tindra} » {D|4 Feb}, {D|21:15}}

[PHOTO] {P1|FIDGE} IN THE SNOW.
She hates it.
She's got {T|Mrs} {P8|O'Dwyer}'s jumper on, {L12|Kerry} colours, and {P9|Smulan} (my cat) has already hit her twice.
