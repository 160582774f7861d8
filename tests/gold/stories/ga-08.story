@id ga-08
@genre company briefs
@style newspaper
@headline Corporate Digest
@abstract Short company reports: a Kentucky distiller files for bankruptcy, Target tests a small store, a Danish toy maker moves production to Vietnam, and a Nigerian lender raises capital.

CORPORATE DIGEST

DISTILLER SEEKS {W1|CHAPTER 11} SHELTER

{L1|LOUISVILLE}, {L13|Ky.} — {O1|Old Shady Grove Distilling Co.}, the maker of {W2|Colonel Tate} and {W3|Plumb Bob} bourbons, filed for protection under {W1|Chapter 11} on {D|Monday} in the {O2|U.S. Bankruptcy Court for the Western District of Kentucky}, listing debts of {Y|$118 million}.
{S1=O1|The family-owned company, founded in {L2|Bardstown} in {D|1889}}, {C1|said} {Q1|it had 61,000 barrels and not enough drinkers}.
{O3|Fifth Third Bank} is the largest creditor.

{O4|TARGET} TRIES A SMALLER BULL'S-EYE

{L3|MINNEAPOLIS} — {O4|Target Corp.} will open a 9,000-square-foot store without checkouts in {L4|Evanston}, {L14|Ill.}, in {D|April}.
{O5|Amazon} closed its last {W4|Go} shops in {L5|Chicago} {D|two years ago}.
{Q2|"Ours will have a person in it,"} {S2|{O4|Target} {T|vice president} {P1|LaTanya Fields-Oyelaran}} {C2|said}.

TOYMAKER LEAVES {L6|JUTLAND}

{L7|BILLUND}, {L15|Denmark} — {O6|Pindehuset A/S}, known for its wooden owls, will move all painting work to {L8|Binh Duong}, {L9|Vietnam}, by {D|the end of 2027}, at a cost of 140 jobs.
{S3|The union {O7|3F}} {C3|called} {Q3|the plan "a farewell with brushes"}.

LENDER RAISES {Y|N92 BILLION}

{L10|LAGOS}, {L16|Nigeria} — {Q4|{O8|Heritage Savannah Bank PLC} completed a rights issue worth {Y|92 billion naira} ({Y|$59 million}), enough to meet the new minimum set by the {O9|Central Bank of Nigeria}}, {S4|its {T|chief executive}, {T|Alhaji} {P2|Sanusi Bello Kazaure}}, {C4|announced}.
{O10|Stanbic IBTC} and {O11|Chapel Hill Denham} handled the sale.

{O12|SUBARU} RECALL

{L11|TOKYO} — {O12|Subaru} is recalling 74,000 {W5|Forester} and {W6|Crosstrek} cars in {L12|North America} to replace a seat-heater relay.
{O13|NHTSA} had received 31 complaints and no reports of injuries.

APPOINTMENTS

{P3|Grady Houston}, 48, to {T|chief operating officer of {O14|Waste Connections}}, from {O15|Republic Services}.

{P4|Mei-Ling Sun}, 39, to the board of {O16|Ball Corp.}

{P5|J. P. "Buck" Savage III}, 67, retires as {T|treasurer of {O17|Cracker Barrel}} on {D|Jan. 31}.

{X:credit|From staff and wire reports}
