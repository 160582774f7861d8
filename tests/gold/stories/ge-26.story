@id ge-26
@genre economy
@style agency
@headline Zambia, bondholders blame each other as copper-linked talks break up
@byline Mutinta Hamoonga
@abstract Talks between Zambia and bondholders on a copper-linked payment broke up. Both sides, the IMF, the central bank and a ratings agency issued statements.

{Z|{L1|LUSAKA} ({O1|Highveld Wire}) — }{S16|{L2|Zambia} and a group of bondholders} each put out a statement on {D|Friday} {C16|saying} {Q16|that the other had walked away from talks on payments tied to the copper price}.

{Q1|The government “presented a constructive proposal and received none”}, {S1|the {O2|Ministry of Finance and National Planning}} {C1|said}.
{Q2|It remained}, {S2=O2|it} {C2|added}, {Q2|“at the table, where the lights are on”}.

{Q3|“We were told at {D|4 p.m.} that the table was needed for a wedding,”} {C3|wrote} {S3|the {O3|Zambia External Bondholder Steering Committee}}, which speaks for funds including {O4|Amia Capital}, {O5|RBC BlueBay} and {O6|Greylock}.
{Q3|“No counterproposal was tabled because there was no table.”}

{S4|The {O7|International Monetary Fund}} {C4|called on} {Q4|both parties to return}.
{Q5|Its programme was not at risk}, {S5|the {O7|Fund}} {C5|said}, but {S6=none|a person close to its {N1|African} department} {C6|said} {Q6|that a review due in {D|June} would “slip like a fish”}.

{S7|{O8|S&P Global Ratings}} affirmed the country at “CCC+”, and {C7|said} {Q7|it saw “at least a one-in-three likelihood” of a new missed payment}.
{S8|{O9|Fitch}} made no comment, having {C8|written} in {D|April} {Q8|that the clause was “novel, and novelty is not a rating strength”}.

The {O10|Bank of Zambia}, breaking a habit, weighed in.
{Q9|“Exchange-rate pressure reflects the season for fertiliser imports, and not any other matter,”} {S9=O10|its statement} {C9|read}.
The kwacha fell to 24.9 to the dollar {D|that afternoon}, and the bank sold {Y|$60 million}.

Civil society spoke with two voices.
{S10|The {O11|Zambia Council for Social Development}, the {O12|Jesuit Centre for Theological Reflection} and {O13|Debt Justice}} {C10|jointly demanded} {Q10|that {N2|Chinese} lenders publish their terms}.
{S11|The {O14|Centre for Trade Policy and Development}}, which usually signs such letters, {C11|said} {Q11|it hadn’t been asked}.

{S12|{L3|Beijing}’s embassy} {C12|observed} {Q12|that it was not a party to the talks}.
{S13|{O15|First Quantum}} {C13|observed} {Q13|that copper was up 2 percent}.

{S14|{T|Opposition leader} {P1|Chishimba Mwila-Banda} of {O16|Citizens First}} {C14|accused} the government of {Q14|“announcing a victory in {D|2024} and sending us the bill in {D|2026}”}.
{S15|{T|Government spokesperson} {P2|Elias Mutale-Phiri}} {C15|retorted} {Q15|that {P1|Mwila} could not spell haircut}.

The clause would raise coupons by 0.75 points whenever copper stays above {Y|$12,500} a tonne for two quarters.
It closed in {L4|London} on {D|Friday} at {Y|$12,610}.
