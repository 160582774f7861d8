@id gd-13
@genre summit
@style agency
@headline CARICOM, the SCO and BIMSTEC: what the summits said
@byline Staff
@abstract Summaries of three summit communiqués, from CARICOM, the Shanghai Cooperation Organisation and the Bay of Bengal group.

SUMMIT WATCH

1. {L1|Castries}

Heads of government of the {O1|Caribbean Community} closed their 51st meeting in {L2|St. Lucia} with a pledge to send 300 more police to {L3|Haiti}.
{S1|{T|Prime Minister} {P1|Philippa Jn Baptiste-St. Rose}}, the host, {C1|said} {Q1|{L4|Trinidad and Tobago}, {L5|Antigua and Barbuda} and {L6|St. Kitts and Nevis} had agreed to free movement from {D|October 1}, while the {L7|Bahamas} and {L8|Montserrat} had not}.
The {W1|Castries Declaration on Reparatory Justice} was adopted by acclamation.
{O2|LIAT20} will fly nurses free.

{Q2|“We are small, but we are several,”} {S2=P1|she} {C2|told a news conference} at {F1|Pointe Seraphine}.

2. {L9|Bishkek}

The {O3|Shanghai Cooperation Organisation}'s council of heads of state ended on {D|Thursday}.
The communiqué, 19 pages in {N1|Russian} and {N2|Chinese}, names no country in its part on {L10|Gaza}, two in that on {L11|Afghanistan}.
{L12|India} did not join the paragraph on the {W2|Belt and Road Initiative}.
{S3|{T|Secretary-General} {P2|Talant Osmon-uulu}} {C3|confirmed} {Q3|that {L13|Laos} had asked to become a dialogue partner}.
The {O4|Regional Anti-Terrorist Structure} ({O4|RATS}) will stay in {L14|Tashkent}.

3. {L15|Chattogram}

Ministers of the {O5|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation} — {O5|BIMSTEC} to everyone who has to say it — signed a treaty on coastal shipping.
{L16|Bhutan} and {L17|Nepal}, which have no coast, signed first.
{S4|{P3|Tshering Yangdon Dorji}, {T|{L16|Bhutan}'s minister for industry, commerce and employment}}, {C4|said} {Q4|her country had “a keen theoretical interest in the sea”}.

ALSO

{E1|COP32} negotiators meet in {L18|Addis Ababa} from {D|Nov. 8}.
The {O6|G7} trade ministers' weekend in {L19|Kananaskis}, {L20|Alberta}, is off; forest fires have closed {F2|Highway 40}.
The {O7|Organisation internationale de la Francophonie} picked {L21|Phnom Penh}.
A {N3|Nordic}-{N4|Baltic} breakfast with {L22|Moldova} and {L23|Ukraine} is set for {D|Friday} in {L24|Nuuk}.
