@id ge-17
@genre consumer
@style web-reviews
@headline Reviews: Lakeshore Animal Clinic, Tri-County Transmission, Pho Saigon 2 and more
@byline none
@abstract Short customer reviews of a vet, a transmission shop, a noodle restaurant, a dentist and a moving company around Muskegon, Michigan.

{X:other|{O1|Lakeshore Animal Clinic} - {L1|Muskegon}, {L2|MI}}

{T|Dr.} {P1|Beth Hoekstra} saved our beagle {P2|Otis} after he ate a sock, a corn cob AND a {W1|Lego} man.
{P3|Tammy} at the desk called me every two hours.
Bill was high ({Y|$2,140}) but the {O3|Banfield} on {F1|Harvey Street} quoted more just to look at him.
5 stars, {P2|Otis} gives 4.

{X:other|{O4|Tri-County Transmission & 4x4}}

Stay away.
They had my {W2|Silverado} nine weeks.
{P4|Rick} blamed {P5|Randy}, {P5|Randy} blamed {O5|NAPA}, {O5|NAPA} had the part since {D|June 3}, I drove over to {L3|Fruitport} and SAW it.
When I asked for the old torque converter {S1|{P4|Rick}} {C1|said} {Q1|a raccoon took it}.
A raccoon.
Filed with the {O6|BBB} and the {O7|Michigan Attorney General}.

{X:other|{O8|Pho Saigon 2}}

Best pho between {L4|Grand Rapids} and the lake, period.
The {T|owner} {T|Mrs.} {P6|Long} remembers what you had last time and tells you to have something else.
#14 with tripe.
Don't confuse with {O9|Pho Saigon} (no 2) in {L5|Norton Shores} which is under new management since {T|Mrs.} {P6|Long}'s brother {P7|Thanh} went back to {L6|Da Nang}.
Cash only.
{P8|Jesus}, the {T|busboy}, is a star on the {O10|Muskegon Community College} wrestling team btw.

{X:other|{O11|Dental Dreams of West Michigan}}

ok so I'm deaf and they actually had an interpreter, {P9|Caroline}, through {O12|Deaf & Hard of Hearing Services}, without me begging.
Hygienist went too fast but {T|Dr.} {P10|Summer Day} (real name!) was gentle.
Take {W4|Medicaid} and {O14|Delta}.

{X:other|{O15|Two Guys and a Trailer}}

It was one guy.
{P11|Travis} is strong as an ox and polite to my grandmother, who only speaks {N2|Lithuanian}, but {O15|Two Guys} charged for two.
Moved us from {L7|Whitehall} to {L8|Ludington} in a rain storm and broke 1 lamp.
{S2=P11|He} {C2|told me} {Q2|his partner {P12|Cody} got a job with {O16|Consumers Energy}}, good for {P12|Cody}.

{X:other|{O17|First Wesleyan Thrift & Gift}}

Sweet {N3|Christian} ladies, great {W3|Corelle}, they won't budge on price.
I once saw {P13|Jan} make a man put back a {O18|Red Wings} mug because he swore.

{X:other|Sort by: Newest | Highest | Lowest}

{X:copyright|© {D|2025} {O19|ShoreFinder LLC}}
