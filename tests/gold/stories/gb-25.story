@id gb-25
@genre diplomacy
@style newspaper
@headline Paris offers Beirut a bank audit and a bakery
@byline Ghada Sfeir-Moreau
@abstract A French-led donor meeting pledged 310 million euros for southern Lebanon on condition that the central bank open its accounts. Hezbollah and its allies object to the terms.

{Z|{L1|PARIS} — }Donors meeting in {L1|Paris} pledged {Y|310 million euros} on {D|Thursday} to rebuild villages in southern {L2|Lebanon}, but fixed a string to nearly every coin.

The largest condition, set out in a {N1|Franco}-{N2|Lebanese} paper, is that {O17|Banque du Liban} let in auditors from {O1|Oliver Wyman} by {D|March}.
The smallest is a bakery.

{Q1|“We are asking for one public oven in {L3|Bint Jbeil}, run by the municipality and by nobody’s party,”} {S1|{P1|Ségolène de Kervadec}, the {T|{N3|French} special envoy}}, {C1|told the conference at the {F1|Quai d’Orsay}}.
{Q1|“If a state cannot bake bread, it should not ask for a navy.”}

{S2|{T|{N2|Lebanese} Finance Minister} {P2|Nadim Abi Rached}} {C2|called} {Q2|the terms “stern but literate”}.

{O2|Hezbollah}’s bloc in parliament, {O3|Loyalty to the Resistance}, did not see it that way.
{S3|{T|MP} {P3|Hussein Jaafar al-Mousawi}} {C3|said} on the party’s {O4|Al-Manar} channel {Q3|that {L4|France} had “come back for the furniture”}.
The {O5|Amal Movement}, the {O6|Free Patriotic Movement} and the {O7|Marada} abstained from comment, which in {L5|Beirut} is a comment.
The {O8|Lebanese Forces} and {O9|Kataeb} were pleased, and the {N4|Druze}-led {O10|Progressive Socialist Party} asked about the bakery’s flour.

{L6|Saudi Arabia}, {L7|Qatar} and {L8|Germany} account for two-thirds of the sum.
{L9|Washington} gave nothing new, beyond the {Y|$95 million} it sends the {O11|Lebanese Armed Forces} ({O11|LAF}).
{L10|Italy}, {L11|Spain} and {L12|Indonesia}, whose soldiers serve with {O12|UNIFIL} until the force goes home, sent generals in civilian clothes.

{Q4|Some 64,000 people have not returned to the strip between the {L13|Litani} and the {L19|Blue Line}}, {C4|according to} {S4|the {O13|International Organization for Migration}}.
{L14|Israel} holds five hills there.

The {N5|Shia} {T|mayor of {L15|Mays al-Jabal}}, {P4|Abbas Chokr}, had flown in with a suitcase full of keys.
{Q5|“Each one has a door missing,”} {S5=P4|he} {C5|said}.
Beside him sat {T|Père} {P5|Antoun}, a {N6|Maronite} {T|priest} from {L16|Rmeish}, who brought a door handle.

{S7|The {O14|International Monetary Fund}} {C7|has said} since {D|2022} {Q7|that it can do nothing until banks share out losses of {Y|$70 billion}}.
{S6|{P6|Lana Khoury-Lindqvist} of the {O15|Levant Policy Forum} think tank}, {C6|noted} {Q6|that depositors “have become a political sect, the nineteenth, with no holidays”}.

A law on the matter, the {W1|Financial Gap Act}, is before the {O16|Finance and Budget Committee}.

A second meeting will be held in {L17|Doha} on {D|June 2}.

{X:tagline|{P7|Rami Tohme} contributed from {L18|Tyre}, {L2|Lebanon}.}
