@id ga-22
@genre travel notes
@style web-post
@headline Overnight train Tbilisi to Yerevan: trip report
@byline slowlane
@abstract A traveller posts a trip report about the night train between Tbilisi and Yerevan, with prices, border times and a warning about a missing sleeping car.

{X:other|TRIP REPORT | {D|9-10 May 2026} | Posted in: {L1|Caucasus}}

Hello everyone, giving back to this board after {P1|Kostas} and DutchieDave saved my bacon in {L2|Batumi}.

Route: {L3|Tbilisi}, {L4|Georgia} to {L5|Yerevan}, {L6|Armenia}, train 371, dep. {D|20:20} arr. {D|06:50}, roughly an hour and a half late.

Tickets
You cannot buy these on the {O1|Georgian Railway} app any more.
Go to {F1|Tbilisi Central}, second floor, past the {O2|Spar}, window 14, passport in hand.
I paid {Y|118 lari} (about {Y|€38}) for a lower berth in coupé.
The lady at window 14 is {P3|Nana}.
{P3|Nana} does not like cards, {N1|Americans}, or being asked about the upper berth.

The train
{N2|Soviet} carriage, {N3|Armenian} crew, tea from a samovar at {Y|20 tetri}.
I shared with a {N4|Yazidi} wrestler called {P4|Rustam}, an {N5|Anglo-Iranian} couple from {L7|Hove} and {T|Father} {P5|Ghevond}, who snores in {N6|Grabar}.
Bedding is sealed.
Toilets are what they are.

The sleeping car (SV) that {W1|The Man in Seat 61} mentions did NOT run.
{S1|{P6|Artur} the provodnik} {C1|said} {Q1|it's being repainted in {L8|Gyumri} "till the president dies"}.
He wouldn't say which president.

Border
{L9|Sadakhlo} ({N7|Georgian} side) {D|21:45}, they collect passports and you stay in bed.
{L10|Ayrum} ({N3|Armenian} side) {D|22:50}, an officer comes through with a laptop.
{O5|EU}, {L11|UK} and {L12|US} people are visa free, {N9|Indians} please read the {O3|Armenian MFA} page first, two lads from {L13|Kerala} were taken off.
If you've an {N10|Azerbaijani} stamp they ask about it.
I said football ({E1|Europa League final}, {L14|Baku}, {D|2019}) and {S2|the officer} {C2|asked} {Q2|who scored}.

Morning
Wake up for {L15|Mount Ararat} on the right hand side at about {D|quarter past six}.
I have seen the {L16|Alps} and {L17|Kilimanjaro}, I was not prepared.

In {L5|Yerevan} the {W2|GG} taxi to {F2|Republic Square} is {Y|900 dram}, anybody asking {Y|5,000} is a comedian.
I stayed in {F3|Envoy Hostel} (dorm, {Y|€14}) and had lunch in {F4|Lavash} on {F5|Tumanyan Street}.

Onward
The {D|Sunday} marshrutka to {L18|Stepanakert} obviously no longer exists.
To {L19|Tabriz}: {O4|Tatev Trans}, from {F6|Sasuntsi Davit station}, {D|noon}, ask for {T|Mrs} {P7|Sun}, who is {N11|Korean-Armenian} and the most organised person in the {L1|Caucasus}.

Any questions shoot.
I've no blog and nothing to sell :)

{X:other|Last edited by slowlane on {D|14 May 2026, 11:02}, edited 2 times in total.}
