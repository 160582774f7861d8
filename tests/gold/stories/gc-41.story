@id gc-41
@genre consumer
@style web-reviews
@headline Reviews: movers, vets, salons and a funeral home, San Antonio
@byline various
@abstract San Antonio customers review a moving firm, a vet, a hair salon, a plumber and a funeral home, most of them happy.

{O1|Alamo Heights Pet Hospital}.
I brought my bulldog {P1|Tank} in at midnight after he ate a {W1|Nerf} ball and {T|Dr.} {P2|Cavazos} and her tech {P3|Justin} were AMAZING.
{S3|{O2|Banfield}} {C3|told me} {Q3|to wait til morning}!!!
If you love your animal drive past {O2|Banfield}.

two men and my couch, that's all I asked.
{O3|All My Sons} sent one man and his girlfriend {P4|Krystal}.
{P4|krystal} did the lifting.
Four stars for {P4|Krystal}.

Went to {O4|Salon Dulce} on {F1|Blanco Road} for my quinceañera and {P5|Yesenia} did EXACTLY what was in the picture ({P6|Selena}, {D|1994}).
{S1=none|My abuela}, who is from {L1|Monterrey} and hates everything, {C1|said} {Q1|"eso"}.
Ask for {P5|Yesenia} or {P7|Tony}, not the blonde.

As a {N1|German} living here for work at {O5|Toyota} I was surprised, a plumber who comes when he says.
{O6|Ochoa & Daughters} repaired in one hour what {O7|Roto-Rooter} could not find in three visits.
Fair price ({Y|$145}).
{T|Ms.} {P8|Ochoa} explained me also the slab.

We lost our father, {P9|Eusebio Treviño Sr.}, on {D|New Year's Day}.
The people at {O8|Porter Loring}, especially {T|Mr.} {P10|Gus Halbardier}, treated us like family from the first call.
They arranged the flag with {F2|Fort Sam Houston} and found a priest who spoke {N2|Tagalog} for my mother.
{S2|{P10|Gus}} {C2|told us} {Q2|to take the flowers home, nobody ever does, and they should}.
We did.
- The {P11|Treviño} family

{O9|H-E-B PLUS} at {F3|Bandera}

its a {O9|heb}.
what do you want.
5 stars
