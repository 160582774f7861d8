@id gd-26
@genre sport
@style agency
@headline CAS clears Kenyan miler, bars two Belarusian lifters; other rulings from Lausanne
@byline Silvan Aebischer
@abstract The Court of Arbitration for Sport cleared a Kenyan runner and upheld bans for two weightlifters, among other rulings.

{Z|{L1|LAUSANNE}, {L2|Switzerland}, {D|Aug. 19} ({O1|Tidewire}) - }{N1|Kenyan} {T|miler} {P1|Ezekiel Kipruto Sunday} was cleared by the {O2|Court of Arbitration for Sport} ({O2|CAS}) on {D|Wednesday} of missing three tests, and may run at the {E1|World Athletics Championships} in {L3|Nairobi} {D|next month}.

{S3=none|The panel}, in {W1|Kipruto v. World Athletics}, {C3|held} {Q3|that a tester from {O3|IDTM} had rung the bell of the wrong twin}.
{S1|{T|Maître} {P2|Bettina Kauffmann-Oyelaran}, his {T|lawyer}}, {C1|said} {Q1|“the twin is innocent too”}.
The {O4|Athletics Integrity Unit} ({O4|AIU}) took note.
{O5|Athletics Kenya} sent a goat.

In other cases:

* WEIGHTLIFTING: {P3|Aliaksandr Vasilyeu} and {P4|Darya Lis-Hrynko} lost; the {O6|International Weightlifting Federation} bans them to {D|2033}.
The two {N2|Belarusians} compete as {O7|Individual Neutral Athletes}.

* FOOTBALL: {O8|Raja Casablanca} v. {O9|Espérance}: fine for flares at the {F1|Stade Mohammed V} cut to {Y|CHF 40,000}.
{O10|Kaizer Chiefs} must pay {P5|Keanu Kruger-Adams} {Y|$212,500}.

* CANOE: The {O11|Samoa Canoe and Va'a Association} v. {O12|Oceania National Olympic Committees}: inadmissible.

* SKATING: {O13|ISU} may keep {P6|Long Yang} of {L4|China} off the ice until {D|December}.

* SHOOTING: {T|Maj.} {P7|Rajyavardhan Thapa-Kshetri}, {L5|Nepal}, wins back the bronze of the {D|2023} {E2|South Asian Shooting Cup}.

* CYCLING: {O14|Groupama-FDJ}’s {W2|Wilier Supersla} bicycles comply.

* HANDBALL: {L6|Angola} 24 {L7|Tunisia} 24 stands.

* {E3|Dakar 2026}, the {E3|Youth Olympic Games}: the {O15|IOC} wins against {O16|ALIPH Television}, {Y|€1.1 million}.

{S2|{T|{O2|CAS} director general} {P8|Gaspard Riesen}} {C2|said} {Q2|the court had 1,100 cases, “about one for each excuse”}.
It has sat in the {F2|Palais de Beaulieu} since {D|2022}.

{X:related.item|ALSO: {N3|Anglo-Irish} {T|jockey} {P9|Tadhg Hume-Blake} appeals whip ban}
