@id gb-23
@genre crime
@style agency
@headline Antwerp court hears how customs dog Tess undid a cocaine ring
@byline Joost Verbruggen
@abstract Fourteen people went on trial in Antwerp accused of moving 11 tonnes of cocaine through the port in banana pulp. A prosecutor said a bribed crane driver had been paid by the container.

{Z|{L1|ANTWERP}, {L2|Belgium} ({O1|Scheldt News}) — }A crane driver, two lawyers, a beauty queen’s brother and ten others went on trial on {D|Monday} accused of bringing 11 tonnes of cocaine through {L3|Europe}’s second-largest port inside frozen banana pulp.

The court sits in {F1|Justitia}, the former {O2|NATO} headquarters at {L4|Evere} outside {L5|Brussels}, because no room in {L1|Antwerp} is thought safe enough.

{Q1|“This was a company with a payroll, sick leave and a {D|Christmas} party,”} {S1|{T|federal prosecutor} {P1|Ann-Sofie Van den Eynde-Diop}} {C1|told the judges}.
{Q1|“It lacked only a logo, and in {D|2023} they ordered one.”}

The alleged {T|leader}, {P2|Youssef T.}, 41, known as {P2|De Bakker}, was extradited from {L6|Dubai} in {D|May}.
His full name can’t be published under a court order.
Another, {P3|Karim “Nono” Azzouzi-Smets}, is being tried in absence and is believed to be in {L7|Guinea}.

{Q2|The crane driver, {P4|Kris D.}, was paid {Y|€75,000} for every container he put within reach of a fence at the {F2|Deurganck Dock}}, {S2|the {O3|Federal Judicial Police}} {C2|say}.
{S3|His lawyer, {T|Mr} {P5|Wim Daelman-Peeters}}, {C3|says} {Q3|he was shown a photograph of his daughter’s school}.

The ring is said to have worked with the {N1|Brazilian} gang {O4|Primeiro Comando da Capital} ({O4|PCC}) through {L8|Santos} and with {O5|Los Lagartos} in {L9|Guayaquil}, {L10|Ecuador}.
Money went back through hawala shops in {L11|Borgerhout} and a {N2|Chinese}-owned nail bar in {L12|Rotterdam}.

It fell apart over a spaniel.
{O6|Belgian Customs} had hired six dogs out of a budget meant for drones, and on {D|Feb. 2, 2024}, {P6|Tess} sat down in front of a reefer of the line {O7|Polar Banana Line} that scanners had cleared twice.

{Q4|“She would not be moved, we offered her liver,”} {S4|{T|handler} {P7|Femke Sun}} {C4|said}.

Investigators who had been reading the encrypted service {W1|SkyECC} since {D|2021} then matched the pulp to 14 earlier shipments.
{O8|Europol}, the {O9|DEA} and the {N3|Spanish} {O10|Udyco} made arrests on {D|the same night} in {L13|Marbella}, {L14|Genk} and {L15|Paramaribo}.

The {O11|Vlaams Belang} and {O12|N-VA} parties have called for soldiers in the port; {S5|the {T|mayor}, {P8|Griet Long}}, {C5|said} {Q5|the soldiers would need their own dogs}.

{Q6|Some 116 tonnes of cocaine were seized in {L1|Antwerp} in {D|2023}, a record, and 44 tonnes {D|the year after}}, {C6|according to} {S6|the {O13|Federal Public Service Finance}}.

A verdict is due before {D|the summer}.

{X:related.head|MORE FROM {O1|SCHELDT NEWS}}

{X:related.item|Docker stabbed in {L16|Hoboken} was “wrong man”}
