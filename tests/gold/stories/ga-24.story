@id ga-24
@genre tennis
@style newspaper
@headline WORLD NO 1 OUT AS QUALIFIER STUNS CENTRE COURT
@byline Fenella Marsh
@abstract A Bolivian qualifier ranked 204th beat the top seed at Wimbledon in five sets. British hopes rest on an 18-year-old from Stockport.

WORLD NO 1 OUT AS {N1|BOLIVIAN} QUALIFIER STUNS {F1|CENTRE COURT}

{X:other|{P1|Quispe} d. {P2|Lindner} 4-6, 6-7 (5-7), 7-5, 6-2, 7-6 (14-12)}

{X:byline|{P3|Fenella Marsh} at {E1|Wimbledon}}

They had to find him a clean shirt.
{P1|Wilber Quispe Condori}, ranked 204 in the world and carrying two of everything because he had not expected to need three, was handed one by a ball boy's father late on {D|Monday} and, wearing the crest of {O1|Surbiton Hockey Club}, knocked out the {T|top seed}, {P2|Florian Lindner}.

{Q1|“At home we play at 3,600 metres and the ball never comes down,”} {S1|{P1|Quispe}, from {L1|El Alto}}, {C1|said}.
{Q1|“Here it comes down, and I was under it.”}

No {N1|Bolivian} man had won a match at {E1|the Championships}.
{L2|La Paz} declared a half-holiday.

{P2|Lindner}, the {N2|German} champion of {L3|Melbourne} and {L4|New York}, served for it at 5-4 in the third set, saw a bird, and was never the same.
{Q2|“A bird is a bird,”} {C2|said} {S2|his {T|coach}, {P4|Dragan Žujović}}.

Elsewhere the order held.
{P5|Zhang Qiumei} needed 49 minutes to beat {P6|Océane Paradis-Lebrun}; {P7|Mirra Kasymova}, the {N3|Kazakh-Russian} left-hander, dropped three games; and heavy serving from {P9|Destinee Holland} of {L5|Florida} accounted for {P10|Anett Kis}.

THE HOME FRONT

Six {N5|British} men went in and one came out.
{P11|Jaden Osei-Wright}, 18, from {L6|Stockport}, beat {N6|Argentinian} {T|veteran} {P12|Facundo Roca} on {F2|Court 12} while his grandmother watched through her fingers.
{S5|The {O2|Lawn Tennis Association} ({O2|LTA})} once {C5|told him} {Q5|he was too short}.
{S3=P11|He} {C3|said} {Q3|that he had kept the letter}.

{P13|Emily Park} lost to {P14|Yuki So}, {P15|Hugo Sutton-Vane} to cramp.

OFF COURT

The {O3|All England Lawn Tennis and Croquet Club}, which wants to build 38 courts in {F3|Wimbledon Park}, goes back to the {O4|Court of Appeal} on {D|Thursday}.
{S4|{O5|Save Wimbledon Park}, a residents' group}, {C4|says} {Q4|the land is held in trust}.
Strawberries are {Y|£2.90}, up {Y|20p}.

{D|TUESDAY}'S ORDER OF PLAY

{F1|Centre Court} ({D|1.30}): {P16|Sabalova} v {P17|Tan}; {P18|De Minh} v {P19|Khachaturov}; {P20|Świerk} v {P21|Bencsik}

{F4|No 1 Court} ({D|1pm}): {P22|Paolini-Brandt} v {P23|Stearn}; {P24|Fils-Aimé} v {P11|Osei-Wright}

{X:related.item|{P8|OLIVER WAY}: Five sets is two too many}

{X:newsletter|{W1|Game, Set, Inbox}: sign up for our daily {E1|Wimbledon} e-mail}
