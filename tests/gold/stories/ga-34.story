@id ga-34
@genre advice forum
@style web-post
@headline Is it OK to visit Oaxaca in the rainy season with a toddler?
@abstract A question-and-answer page: a parent asks about visiting Oaxaca in the rainy season with a toddler, and four people answer with advice about altitude, doctors and markets.

{X:other|Travel > {L1|Mexico} > {L2|Oaxaca}}

Is it ok to visit {L2|Oaxaca} in {D|july} w/ a toddler?

Hi, me and my husband ({P1|Dmitri}) want to go to {L2|Oaxaca City} for the {E1|Guelaguetza} because he is doing his thesis on {N1|Zapotec} weaving at {O1|UC Riverside}.
We have a 20 month old.
Will it rain all day??
Is the water ok?
{S1|My mom} {C1|says} {Q1|we are crazy} but she said that about {L3|Fresno}.

{X:other|5 answers | asked by Polina_K, {D|April 2}}

{X:other|BEST ANSWER chosen by asker}

Rains {D|4 to 6 in the afternoon}, loud, then it stops.
Bring a carrier not a stroller, the sidewalks in {L4|Jalatlaco} are all tree roots.
Fly {O2|Aeromexico} or {O3|Volaris} to {F1|OAX}, there's also a {O4|United} flight from {L5|Houston}.
{O10|Hospital Reforma} is on {F3|Calle Reforma} and {T|Dra.} {P2|Citlali Vásquez} there speaks perfect {N2|English}, she did a year in {L6|Toledo}, {L12|Ohio} of all places.
Tap water NO, not even teeth.
Source(s): lived there 6 yrs, two kids

ANSWER

If he is a grad student tell him to write to {T|Don} {P3|Porfirio Gutiérrez-Bazán} in {L7|Teotitlán del Valle}.
Everybody goes to the big shop by the road.
Don't.

ANSWER

{S2|The {O5|CDC}} {C2|says} {Q2|hep A and typhoid}, and check {O6|State Department} advisories, {L2|Oaxaca} is level 2 same as {L8|France}.
I'm a travel nurse ({O7|Kaiser}).
Altitude is 5,100 ft so she might sleep funny the first night.

ANSWER

you people worry to much.
{N3|Mexicans} have babies too

ANSWER

The {E1|Guelaguetza} is two {D|Mondays} ({D|July 20 and 27 this year}), shows at {D|10 and 5} in the {F4|Auditorio Guelaguetza} on {L9|Cerro del Fortín}.
{O9|Section 22} teachers sometimes block the road.
In {D|2006} it was cancelled.
Section C and D seats are free but you queue from {D|5am}, A and B are on {O8|Ticketmaster} (about {Y|1,500 pesos}).
With a toddler go to the calenda instead, {D|Saturday} on {F5|Macedonio Alcalá}, giant puppets, candy, he'll lose his mind.
We had grasshoppers at {F6|Mercado 20 de Noviembre}, and {S4|my wife}, who is {N5|Jewish} and from {L10|Queens}, {C4|asked} {Q4|if they're kosher}.
{Q3|“Some of them,”} {S3|our guide, {P4|Rabbi}} (nickname!!), {C3|said}.

{X:other|Comment from asker: wow thank u all!!
{P1|Dmitri} emailed {T|Don} {P3|Porfirio} and he wrote back in an hour.
booking {O3|Volaris}.}

{X:other|Related questions: Is {L11|Puerto Escondido} safe for kids? | Do I need a {W1|Real ID}?}
