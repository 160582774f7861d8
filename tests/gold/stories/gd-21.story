@id gd-21
@genre government
@style agency
@headline Bureau of Land Management pauses Nevada lithium lease; other agency actions
@byline Delphine Arceneaux
@abstract A digest of US federal and state agency actions on mining, lead pipes, fishing quotas and a toll bridge.

{Z|{L1|RENO}, {L2|Nev.} ({O1|Basin Wire}) — }{S5|The {O2|Bureau of Land Management}} {C5|said} on {D|Friday} {Q5|it would halt work on a lithium lease in {L3|Esmeralda County} until biologists have counted a buckwheat}, giving the {O3|Fish and Wildlife Service} 120 days.

The plant, a low yellow thing, grows nowhere else.
{S1|{P1|Dwayne Long Soldier-Pratt} of the {O4|Western Shoshone Defense Project}} {C1|called} {Q1|the order “a paper fence, but a fence”}.
{S2|{O5|Clayton Ridge Lithium Inc.}, of {L4|Vancouver}, {L5|British Columbia}}, {C2|said} {Q2|it had followed the {W1|National Environmental Policy Act} “in letter and in boots”}.

Other actions {D|this week}:

— The {O6|Environmental Protection Agency} gave {L6|Benton Harbor}, {L7|Michigan}, and {L8|Newark}, {L9|New Jersey}, until {D|2031} to replace lead pipes under the {W2|Safe Drinking Water Act}.

— The {O7|North Pacific Fishery Management Council} kept snow crab closed in the {L10|Bering Sea}.
{S3|{T|Chairman} {P2|Bud Gustafson Sr.}} {C3|said} {Q3|he voted with “no pleasure and no crab”}.

— The {O8|Department of Housing and Urban Development} and the {O9|Administration for Native Americans} named 14 tribes for broadband, among them the {O22|Turtle Mountain Band of Chippewa} and the {N3|Mississippi Choctaws}.

— {O10|Illinois Commerce Commission} rejects {O11|ComEd} grid plan, 3-2.

— {L11|Kentucky}’s {O12|Cabinet for Health and Family Services} settled with the {O13|American Civil Liberties Union} over shackling at {O23|Eastern State Hospital}.

— {F2|Francis Scott Key Bridge}: the {O14|Maryland Transportation Authority} opened bids.

— {L12|Guam}: the {O15|Legislature} passed the {W3|Typhoon Mawar Homeowner Relief Act}, 12-1.
{T|Speaker} {P3|Vicente Taitano-San Nicolas} voted from {L13|Honolulu}.

— The {O16|Federal Trade Commission} told {O17|Fresh Start}, {O18|Total} and {O19|Honest Jon's}, three diet clubs, to refund members.

— {O20|Amtrak} renamed the {W4|Floridian}.

{Q4|“Nothing happened at the {O21|Interior Department} {D|this week} and it happened on schedule,”} {S4|{P4|Cordelia Amador-Moon}, a {T|lobbyist}}, {C4|said}.
