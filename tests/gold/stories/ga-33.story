@id ga-33
@genre boxing
@style tabloid
@headline I'LL FIGHT HIM IN A PHONE BOX, SAYS BIG FRANK
@byline Lee Docherty
@abstract Heavyweight Frank Adeyemi-Stubbs challenged the champion, Ukraine's Ostap Hnatyshyn, after stopping an American in Cardiff. A promoter says Riyadh has made an offer.

{Q5|I'LL FIGHT HIM IN A PHONE BOX}, {C5|SAYS} {S5|BIG {P1|FRANK}}

{X:byline|By {P2|LEE DOCHERTY}, {T|Boxing Correspondent}}

{P1|FRANK ADEYEMI-STUBBS} knocked out {P3|Tyrell "Night Train" Houston} in four rounds at the {F1|Principality Stadium} {D|last night}, then climbed on the ropes and called out the champion of the world.

{Q1|“{P4|Hnatyshyn}, I'll fight you in a phone box,”} {C1|roared} {S1=P1|the 29-year-old from {L1|Barrow-in-Furness}}.
{Q1|“And I'll pay for the call.”}

{O10|WBC} and {O1|IBF} king {P4|Ostap Hnatyshyn}, at ringside in a velvet suit, did what {N1|Ukrainians} do and said nothing.

{P3|HOUSTON}, WE HAVE A PROBLEM

For two rounds it was a scrap.
The {N2|American}, who once served a year in {F2|Rahway State Prison}, cut {P1|Frank} over the left eye and told him about it.
But {P3|Houston}, 38, was blowing by the third, and a right hand that started somewhere near {L2|Swansea} put him over.

{T|Dr} {P5|Gwen Pugh} needed two minutes to bring him round.
{S2|His {T|trainer}, {P6|Pops Wilder Sr.}}, {C2|admitted} {Q2|he had wanted to throw the towel, “but I'd sat on it”}.

DESERT CLASH?

{S4|{T|Promoter} {P7|Eddie Finch}, of {O2|Knuckle & Crown}}, {C4|claims} {Q4|{L3|Riyadh} has put {Y|£70m} on the table for {D|December}}.
{Q3|“{E1|Riyadh Season} want it, {O4|DAZN} want it, my nan wants it,”} {S3|{P7|Finch}} {C3|told {O5|SunSport Extra}}.
But {O6|K2 East}, {P4|Hnatyshyn}'s people, have a deal with {O7|Top Rank} for {L4|Las Vegas}, and the {O1|IBF} has ordered him to face {N3|Cuban-German} southpaw {P8|Yoel Brandt} by {D|Halloween}.

THE REST

{P9|Shabaz "The Vicar" Masih}, the {N5|Punjabi} {N6|Christian} from {L5|Luton}, kept his {W1|Lonsdale Belt} on points.

{P10|Ebony Moon} beat {P11|Ewa Pająk} for the {O11|EBU} super-bantam title.

A bin lorry was used to get {P12|Tommy “Two Dinners” Gill} to the weigh-in.

The {O8|British Boxing Board of Control} will look into the lorry.

SCORECARD: {P1|Adeyemi-Stubbs} W KO 4 {P3|Houston}; {P9|Masih} W 12 {P13|Dale}; {P10|Moon} W 10 {P11|Pająk}; {P14|Kid Galloway} D 6 {P15|Aslanov}

{X:related.item|FURY AS FANS LOCKED OUT OF {L6|CARDIFF} TRAINS}

{X:newsletter|Get the {W3|Seconds Out} newsletter for just {Y|99p} a month}

{X:caption|KNOCKOUT: {P1|Frank} celebrates with wife {P16|Chantelle}.
Picture: {O9|Snapline}/{P17|A. Crisp}}
