@id ge-37
@genre companies
@style agency
@headline Mexico’s Grupo Tezontle, Chile’s Los Robles in $3.3 bln bread merger
@byline Lucía Barragán
@abstract Mexican and Chilean bakers agreed a $3.3 billion share swap that would form Latin America's second-largest bread maker. Regulators and a Peruvian minority owner must consent.

{Z|{L1|MEXICO CITY}, {D|Feb 3} ({O1|Ledger Wire}) - }{S4=O2|{N1|Mexican} baker {O2|Grupo Tezontle SAB de CV} and {N2|Chilean} rival {O3|Empresas Los Robles SA}} {C4|said} on {D|Tuesday} {Q4|they would merge in a share swap valued at {Y|$3.3 billion} to form the second-biggest bread maker in {L2|Latin America}, after {O4|Bimbo}}.

Holders of {O3|Los Robles} will get 0.84 share of {O2|Tezontle} for each of theirs, a premium of 22 percent to {D|Monday}’s close in {L3|Santiago}.
The company will be called {O5|Pan Nuestro} and run from {L4|Querétaro}, {L5|Mexico}.

{Q1|“We bake for 190 million breakfasts and we’ve never burnt the same one twice,”} {S1|{O2|Tezontle} {T|Chairwoman} {P1|Inés Olvera Luna}} {C1|told analysts}.

{O2|Tezontle} brought in sales of {Y|61.2 billion pesos} in {D|2025}, with brands such as {W1|Bollo Real}, {W2|Doña Concha} and {W3|Sí}.
{O3|Los Robles} owns {W4|Marraqueta Express} and, through {O6|Fargo Norte}, a third of the {N3|Argentine} toast market.

The snag may be {L6|Peru}.
A 34 percent stake in {O7|Panificadora Bimbel del Pacífico}, the joint venture in {L7|Callao}, is held by the heirs of {P2|Máximo So}, who died in {D|2019} and left eleven wills.
{S2|{P3|Rosario So de Quispe}, one of the heirs}, {C2|said} {Q2|nobody had called}.

Regulators in five countries must approve.
{S3=O8|{L10|Chile}’s {O8|Fiscalía Nacional Económica}} {C3|said} {Q3|it would look at rolls “with particular attention”}.
{L8|Colombia}’s {O9|Superintendencia de Industria y Comercio} blocked {O2|Tezontle}’s bid for {O10|Productos Ramo del Cauca} in {D|2022}.

{O11|Moody’s Local} put {O3|Los Robles} on review for an upgrade; {S5|{O12|HR Ratings}} {C5|said} {Q5|leverage would reach 3.1 times core earnings}.

Shares in {O2|Tezontle} fell 4.4 percent on the {O13|Mexican Stock Exchange}, against a 0.2 percent rise in the {W5|S&P/BMV IPC}.
{O3|Los Robles} soared 17 percent in {L3|Santiago}, and {O4|Bimbo} lost 1.3 percent.

{Q6|“Synergies of {Y|$140 million} look fine; {L9|Brazil} is a hole,”} {S6|{O14|GBM} {T|analyst} {P4|Andrés Holguín}} {C6|wrote} in a note.
Neither company sells in {L9|Brazil}.

{O15|BTG Pactual} and {O16|Rothschild} advised {O3|Los Robles}; {O17|JPMorgan} and law firm {O18|Creel, García-Cuéllar} advised {O2|Tezontle}.
{S7|{O19|La Caixa}}, which has 9 percent of {O3|Los Robles}, {C7|has said} {Q7|it will back the deal}.

({Y|$1} = 17.41 {N1|Mexican} pesos)
