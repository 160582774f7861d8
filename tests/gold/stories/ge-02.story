@id ge-02
@genre courts
@style agency
@headline Milan court jails five over thin steel in stadium roof
@byline Chiara Bonfanti
@abstract A Milan court jailed five people over substandard steel in a Serie B stadium roof that fell in 2021. The builder was fined 3.1 million euros and the club was cleared.

{Z|{L1|MILAN}, {D|Nov 6} ({O1|Kontinent News}) - }A court in {L1|Milan} on {D|Thursday} sentenced five people to between two and seven years in prison over the fall of a stadium roof which, {S1|prosecutors} {C1|said}, {Q1|had been built with steel a third thinner than the drawings showed}.

{P1|Ettore Della Noce}, {T|former chief executive of {O2|Costruzioni Val Seriana SpA}}, was given seven years for causing a disaster by negligence and for fraud in public supplies.
His {T|site manager}, {P2|Fabio Russo}, got five.

Two inspectors of {O3|ATS del Serio} and a {T|surveyor}, {P3|Pier Luigi La Rocca}, received shorter terms.
All five may appeal, and under {N1|Italian} law they stay free until then.

The north stand of the {F1|Stadio dei Fontanili}, home of {O4|Treviglio Calcio 1911}, lost its roof on the night of {D|Oct. 3, 2021}, three hours after a {E1|Serie B} match against {O5|Virtus Entella}.
A {T|night watchman}, {P4|Lamine Diop-Ferrari}, was killed.

{Q2|“My father was alone in there with a torch and a radio,”} {S2|his daughter, {P5|Awa}}, {C2|told the {O6|ANSA} news agency} outside the {F2|Palazzo di Giustizia}.
{Q2|“They were alone with a calculator.”}

The court also fined {O2|Costruzioni Val Seriana} {Y|3.1 million euros} and barred it from public contracts for two years.
{O4|Treviglio Calcio} and its {T|president}, {P6|Ivana Sala}, were cleared of all charges.

Investigators of the {O7|Guardia di Finanza} came upon the case by accident, when an audit of {O8|Acciaierie del Mella}, a mill near {L2|Brescia}, {L3|Italy}, turned up two sets of delivery notes.
{Q3|One set, printed for the client, showed 8-mm sections; the other, for the lorry drivers, showed 5.5}, {S3|{T|Public Prosecutor} {P7|Donatella Vinci}} {C3|told the court} in {D|March}.

Defence lawyers denied that.
{S4|{P8|Nicolò d’Amico-Sforza}, for {P1|Della Noce}}, {C4|argued} {Q4|that snow, not steel, was to blame}.
It had not snowed.

{Q5|The verdict “closes a chapter but not the book”}, {S5|the {O9|Associazione Vittime dei Crolli}} {C5|said} in a statement.
It wants parliament to revive a bill known as {W1|Legge Lamine}, which has been in the {O10|Senate}’s public works committee since {D|2023}.

{O11|Lega Serie B} had no comment.
{O12|UniCredit}, which lent the club {Y|9 million euros} for the stand, has sued the insurer, {O13|Assicurazioni Lariane}, in {L4|Turin}.

{X:related.head|On the same subject}

{X:related.item|{L5|Genoa} bridge trial enters fourth year}

{X:related.item|{O14|FIGC} orders roof checks at 31 grounds}
