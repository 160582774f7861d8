@id ge-31
@genre diplomacy
@style agency
@headline UN council extends Abyei mission, asks both Sudans for a runway
@byline Henrietta Vogel
@abstract The UN Security Council extended its force in Abyei by six months with 13 votes, Russia and Pakistan abstaining. Sudan and South Sudan each blamed the other for a closed airstrip.

{Z|{L1|UNITED NATIONS}, {D|Nov. 14} ({O1|Atlas Press}) - }{S8|The {O2|U.N. Security Council}} voted 13-0 on {D|Friday} to keep peacekeepers in {L2|Abyei} for another six months, but {C8|told {L3|Sudan} and {L4|South Sudan}} {Q8|that it would not go on doing so without an airstrip}.

{L5|Russia} and {L6|Pakistan} abstained.
The text was drafted by the {L7|United States}, which wanted four months, and softened by {L8|Sierra Leone}, {L9|Guyana} and {L10|Algeria}, which wanted twelve.

{W1|Resolution 2812} asks {L11|Khartoum} and {L12|Juba} to open the runway at {F1|Athony}, closed since {D|2022}, and to pull their soldiers out of the disputed box of land, which lies between {L13|Bahr el Ghazal} and {L14|Kordofan}.

{Q1|“We are renewing a mission whose helicopters must land on a football pitch,”} {S1|{L15|Denmark}’s {T|deputy ambassador}, {P1|Karin Holm}}, {C1|told the council}.
{Q1|“The children of {L2|Abyei} have been patient, and they would like their goalposts back.”}

{S2|{N1|Sudanese} {T|Ambassador} {P2|Tarig al-Bakri}} {C2|said} {Q2|the {O3|Rapid Support Forces}, not the army, had mined the approach}.
{S3|His {N2|South Sudanese} counterpart, {P3|Regina Nyakuol Long}}, {C3|said} {Q3|nobody had mined anything; it had flooded}.

The {O4|United Nations Interim Security Force for Abyei} ({O4|UNISFA}) has 3,100 troops, most from {L16|Ghana}, {L17|Bangladesh} and {L18|Nepal}.
{L19|Ethiopia} used to supply nearly all of them and left in {D|2022}.

{S4|A report by the secretary-general} {C4|said} {Q4|fighting between {N3|Ngok Dinka} and {N4|Twic Dinka} had killed 61 people since {D|May}, and that {N5|Misseriya} herders were arriving “earlier, thirstier and better armed”}.

{S5|{L20|China}} {C5|called} {Q5|the text “balanced”}.
{S6|{L5|Russia}} {C6|said} {Q6|it punished hosts for the weather}.
{L21|Slovenia}, {L22|Panama} and {L23|Greece} wanted a paragraph on women, and got a line.

{Q7|The {O5|African Union}’s {O6|High-Level Implementation Panel} would welcome}, {S7=O6|it} {C7|said}, {Q7|“any aircraft, from any side, at any hour”}.

The {O7|World Food Programme} and {O8|Médecins Sans Frontières}, which runs the hospital at {L24|Agok}, share the football pitch on {D|Tuesdays} and {D|Thursdays}.

{T|Council president} {P4|Vincenza Grech} of {L25|Malta} closed the meeting after 22 minutes.

{X:tagline|(Reporting by {P5|Henrietta Vogel}; additional reporting by {P6|Deng Machol Kuol} in {L12|Juba})}
