@id gb-05
@genre courts
@style newspaper
@headline Former Coquimbo intendant jailed for five years over phantom desalination plant
@byline Catalina Errázuriz Poblete
@abstract A court in La Serena sentenced a former Chilean regional official to five years for diverting 2.1 billion pesos meant for a desalination plant. Two company directors were acquitted.

{Z|{L1|LA SERENA}, {L2|Chile} – }A former regional official was sentenced to five years and a day in prison on {D|Monday} for spending {Y|2.1 billion pesos} ({Y|$2.2 million}) on a desalination plant of which only a gate was ever built.

The {O1|Tribunal de Juicio Oral en lo Penal de La Serena} found {P1|Hernán Illanes Rojo}, 57, guilty of fraud against the treasury and falsifying public documents.
It acquitted two directors of {O2|Aguas del Norte Verde SpA}, {P2|Rodrigo Blanco} and {P3|Soledad Mayo}, for lack of evidence that they knew where the money went.

{Q1|“The accused inaugurated a fence,”} {S1|{T|Judge} {P4|Marta Huenchullán}} {C1|said}, reading the verdict for the three-member bench.
{Q1|“He cut a ribbon, he made a speech, and the villages of {L3|Limarí} went on buying water by the bucket.”}

{P1|Illanes}, a {T|former mayor of {L4|Ovalle}} who sat for {O3|Renovación Nacional} ({O3|RN}) before leaving the party in {D|2021}, held his head in his hands.
{S2|His {T|lawyer}, {P5|Cristóbal Santander Vial}}, {C2|said} {Q2|he would ask the {O4|Corte Suprema} to annul the trial because a witness had been heard by {W1|Zoom} from {L5|Miami}}.

Prosecutors had asked for ten years.
{S3|{P6|Ximena del Río}, the {T|regional prosecutor}}, {C3|noted} {Q3|that the court accepted 41 of 44 invoices as false, among them one for “seawater, assorted”}.

The case, known to every taxi driver as {E1|Caso Desaladora}, has been an embarrassment well beyond {O3|RN}.
Auditors of the {O5|Contraloría General de la República} warned three ministers in two governments.
The {O6|Frente Amplio}, the {O7|Partido Socialista} and the {O8|Unión Demócrata Independiente} ({O8|UDI}) voted together for an inquiry after {O10|CIPER} published a list of payments to the builder, {O9|Constructora Tres Hermanas}.

{S4|{P7|Fresia Tapia Godoy}, {T|president of the {O11|Junta de Vecinos de Cerrillos de Tamaya}}}, {C4|said} from the public gallery {Q4|that she would have preferred a plant to a prisoner}.

{Q5|“My granddaughter was four when they brought us the drawing,”} {S5|{P7|Tapia}} {C5|told the {O12|Elqui Courier}}.
{Q5|“She is now eleven and she can draw it herself.”}

{Q6|The sentence proves that “nobody is above the law”}, {S6=none|the government} {C6|said} through {T|Justice Minister} {P8|Ignacio Ossa-Letelier}.
{S7|The opposition {O13|Partido Republicano}} {C7|answered} {Q7|that several people seemed to be well above it, and living in {L6|Vitacura}}.

Under the {W2|Ley Orgánica de Bases Generales de la Administración del Estado}, {P1|Illanes} is barred from office for life.
He will serve his term at {F1|Huachalalume} prison, outside {L1|La Serena}.

The site, on a bluff near {L7|Tongoy}, was sold {D|last year} to a {N1|Canadian}-{N2|Chilean} lithium firm.
The gate was included in the price.

{X:correction|Correction: A previous version gave {T|Judge} {P4|Huenchullán}’s first name as {P4|María}.}
