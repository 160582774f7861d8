@id ge-04
@genre local government
@style regional-site
@headline Bridge or ferry? Marae trust and yacht club on same side for once
@byline Local Democracy Reporting
@abstract A Northland council has put off a decision on replacing an ageing car ferry with a bridge after a marae trust and a yacht club both objected. Staff put the bridge at NZ$64 million.

{X:caption|The {W1|Kohu Ra} leaves {L1|Rāwene} with a milk tanker.}
{X:credit|Photo: {P1|Tui Hohaia} / {O1|Northern Outlook}}

A decision on the {L2|Hokianga} crossing has been put back to {D|March} after an odd pair of allies told {O2|Far North District Council} to keep its boat.

The {O3|Ngā Marae o te Wahapū Trust}, which speaks for five marae around {L3|Kohukohu}, and the {O4|Hokianga Cruising and Trailer Yacht Club} have fought over moorings for thirty years.
On {D|Thursday} they shared a car park, a sausage sizzle and a petition of 1,904 names.

Council staff want a 640-metre bridge, at {Y|NZ$64 million}, half of it from {O5|NZ Transport Agency Waka Kotahi}.
The {W1|Kohu Ra} carries 28 cars, was launched in {D|1971} and needs a new ramp by {D|2028}.

{S1|{T|Infrastructure manager} {P2|Andre Viljoen}} {C1|told the {O6|Te Koukou - Transport and Infrastructure Committee}} {Q1|the ferry would cost more than a bridge “somewhere between year 19 and year 23”}.

{Q2|“Somewhere between,”} {C2|repeated} {S2|{T|Cr} {P3|Hilda Harawira-Smith} ({L4|Kaikohe}-{L2|Hokianga})}.
{Q2|“My nan could give you a tighter number with a stick.”}

{S3|{P4|Piripi Moon}, {T|trust chair}}, {C3|said} {Q3|the piers would stand on a pipi bed where three hapū of {N1|Ngāpuhi} and {N2|Te Rarawa} gather kai}.
{S4=P4|He} {C4|said} {Q4|a 40-year-old promise to talk to tangata whenua first had been honoured “by e-mail, on a {D|Friday}, at {D|ten to five}”}.

{S5|{T|Yacht club commodore} {P5|Barry ‘Baz’ Penhale}} {C5|was worried about masts}: {Q5|“Eleven metres of clearance, mate, and mine’s fourteen.”}

The dairy co-operative {O9|Fonterra}, whose tankers drive an extra 70 km when the ferry is off, favours a bridge, as does {O10|Hato Hone St John}.
{S6|{O11|Health New Zealand}, which runs {O12|Hokianga Hospital}} in {L1|Rāwene} with a local trust, {C6|wrote} {Q6|that two patients {D|last winter} had crossed “in conditions we would not repeat”}.

{T|Mayor} {P6|Moana Tautari-Wells} cast the deciding vote for a delay.
{S7=P6|She} {C7|said} {Q7|she had not heard one submission in favour from anybody who lived within sight of the water}.

The {O13|Northland Regional Council} must also consent, under whatever replaces the {W2|Resource Management Act}.

In the public forum, {S8|{P7|Long Nguyen}, who has the {O14|Four Square} at {L3|Kohukohu}}, {C8|asked} {Q8|whether either option included a toilet}.
Staff will report back.

{X:other|{W3|Local Democracy Reporting} is funded through {O15|NZ On Air}}
