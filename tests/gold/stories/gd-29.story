@id gd-29
@genre law
@style agency
@headline Laws that take effect on January 1, from Alberta to Zambia
@byline Deepika Rao-Bernier
@abstract A list of laws, treaties and rules that take effect on January 1 in a dozen countries, with short explanations.

A new year brings new laws.
Some that begin on {D|January 1}:

{L1|ALBERTA}, {L2|Canada} — The {W1|Protecting Alberta's Sugar Beet Growers Act} lets {O1|Lantic} and growers around {L3|Taber} bargain as one.
{S1|{T|Agriculture minister} {P1|Colleen Hrynchuk-Ford}} {C1|said} {Q1|it was “a bill one can eat”}.

{L4|GERMANY} — The {W2|Lieferkettensorgfaltspflichtengesetz} is replaced by a shorter word.
{O2|Bitkom}, the {O3|Bundesverband der Deutschen Industrie} and {O4|Verdi} had all asked for less, or more.

{L5|INDIA} — The {W3|Waqf and Temple Records (Digitisation) Rules} apply to {N1|Jain}, {N2|Parsi} and {N3|non-Hindu} trusts in {L6|Gujarat}.

{L7|ITALY} — {W4|Decreto Salva-Borghi}: a house for {Y|one euro} must be lived in.

{L8|JAPAN} — The revised {W5|Act on Welfare and Management of Animals} fines owners of hedgehogs.

{L9|KENYA} — {W6|Persons Deprived of Liberty Act}, with a clause on {F1|Kamiti} and {F2|Shimo la Tewa}.

{L10|MEXICO} — Parts of the {W7|Ley de Amparo} go; {S2|{O5|Artículo 19}, {O6|Fundar} and {O7|México Evalúa}} {C2|said} in a letter {Q2|that the door was being bricked up from inside}.

{L11|NORWAY} — {N4|Sámi} school law.

{L12|PALAU} — {W8|High Seas Treaty}; signed with {L13|Belize}, {L14|Monaco}.

{L15|SPAIN} — {N5|Hispano-Moroccan} tunnel protocol of {L16|Tangier}.

{L17|TEXAS} — {W9|Senate Bill 17}, on {N6|Chinese}, {N7|Iranian} and {N8|North Korean} buyers of land.
{S3|{O8|Asian Texans for Fair Title}} {C3|called} {Q3|it “our own exclusion act”}, after the {W10|Chinese Exclusion Act} of {D|1882}.

{L18|UNITED KINGDOM} — {W11|Renters' Rights Act}, second part; {W12|Martyn's Law}, named after {P2|Martyn Hett}, a victim of the {E1|Manchester Arena bombing} of {D|2017}, comes later.

{L19|VIETNAM} — The {W13|Law on Cyber-Information Security}; {O9|Viettel}, {O10|Zalo} and {O11|Meta} have 30 days.

{L20|ZAMBIA} — {W14|Minerals Regulation Commission Act}.
{Q4|“Copper is patient,”} {S4|{T|commission chair} {P3|Mulenga wa Mulenga-Sun}} {C4|told {O12|ZNBC}}, {Q4|“and we have learned from it.”}
