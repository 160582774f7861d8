@id ga-14
@genre basketball
@style agency
@headline Euroleague: Žalgiris stun Real as Partizan fans sing through power cut
@byline Dimitra Kontou
@abstract Žalgiris Kaunas beat Real Madrid in overtime in the Euroleague, while a power cut stopped Partizan's win over Bayern for 40 minutes. Panathinaikos fined a guard.

{Z|{L1|KAUNAS}, {L2|Lithuania}, {D|Jan 15} — }{P1|Dovydas Giedra} hit a three-pointer from inside his own half with the clock at zero to force overtime and {O1|Žalgiris} went on to beat {O2|Real Madrid} 97-94 in the {E1|Euroleague} on {D|Thursday}.

The {N1|Lithuanian} had missed nine of his previous ten shots.

{Q1|"In practice I make it one time from fifty,"} {S1|{P1|Giedra}} {C1|said}.
{Q1|"So I was forty-nine into it."}

{P2|Jamarcus Poole}, the {T|former {O3|Utah Jazz} forward}, led the hosts with 24 points, and {N2|Montenegrin} {T|centre} {P3|Bojan} added 18 and 14 rebounds.
For {O2|Real}, {P4|Iván "El Notario" Quiroga} finished with 29.
{S2|{T|Coach} {P5|Sergi Montaner i Puig}} {C2|said} {Q2|his team had been "champions for 39 minutes and 59 seconds"}.

In {L3|Belgrade} the lights went out over {F1|Štark Arena} with {O4|Partizan} ahead of {O5|Bayern} 61-60.
Some 18,000 people held up their telephones and sang for 40 minutes.
{S3|The utility, {O6|EPS}}, {C3|said} {Q3|a transformer in {L4|New Belgrade} had failed, and that nobody, as {N3|German} commentators put it, "had leaned on a switch"}.
{O4|Partizan} won 84-79.

{O7|Maccabi Tel Aviv}, playing their home games in {L5|Sofia}, lost 90-71 to {O8|Hapoel IBI}.
{O9|Anadolu Efes} beat {O10|Virtus Bologna} 88-80 at the {F2|Basketball Development Center} despite 30 points from {P6|Amedeo Della Casa}, and {O11|Fenerbahçe Beko} went down 75-74 at {O12|LDLC ASVEL}, where {P7|Théo Sun-Malvoisin} blocked the last shot.

{O13|Panathinaikos} fined {T|guard} {P8|Rod Savannah} {Y|€40,000} for posting a picture of the team's breakfast with the caption "prison".
{S4|{P8|Savannah}}, a {N4|Bulgarian} citizen since {D|2023} whose full name is {P8|Rodney Savannah Jr.}, {C4|apologised} on {W1|X}: {Q4|"Food is great.}
{Q4|Chef is great.}
{Q4|I like prison shows."}

Results from round 21: {O1|Žalgiris} 97 {O2|Real Madrid} 94 (OT); {O4|Partizan} 84 {O5|Bayern} 79; {O9|Efes} 88 {O10|Virtus} 80; {O12|ASVEL} 75 {O11|Fenerbahçe} 74; {O8|Hapoel IBI} 90 {O7|Maccabi} 71.

{D|Friday} (CET): {O14|Baskonia} v {O15|Olimpia Milano} ({D|2030}), {O16|Barça} v {O17|Monaco} ({D|2045}), {O13|Panathinaikos} v {O18|Dubai BC} ({D|2115}, {F3|OAKA}).
