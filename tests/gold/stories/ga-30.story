@id ga-30
@genre takeover
@style agency
@headline Exclusive-Danish pension fund, Mubadala near deal for Portugal's Vento do Norte -sources
@byline Inês Falcão
@abstract A Danish pension fund and an Abu Dhabi investor are close to buying a Portuguese wind company for about 2.3 billion euros, sources say. A union and a municipality object.

{Z|{L1|LISBON}/{L2|COPENHAGEN}, {D|March 11} ({O1|Tidewire}) - }{Q1|{N1|Danish} pension fund {O2|Lærerstandens Pension} and {L3|Abu Dhabi}'s {O3|Mubadala} are nearing a deal to buy {N2|Portuguese} wind farm operator {O4|Vento do Norte SGPS} for about {Y|2.3 billion euros} including debt}, {S1|three people familiar with the matter} {C1|told {O1|Tidewire}}.

{Q2|An announcement could come as soon as {D|Friday}, barring last-minute snags}, {S2|two of the people} {C2|said}.

{Q3|The pair saw off a rival bid from {O5|Macquarie} and {L4|Canada}'s {O6|La Caisse}, formerly known as {O6|CDPQ}, with {O7|Ardian}, {O8|I Squared} and {L5|China}'s {O9|Three Gorges} dropping out in {D|January}}, {S3|one of the sources} {C3|said}.

{O10|BlackRock}-backed {O11|Recurrent}, {O12|Goldman Sachs}, {O13|Bank Pekao}, {O14|Rothschild & Co} and law firm {O15|Vieira de Almeida} are among the advisers.

{O3|Mubadala} and {O11|Recurrent} declined to comment.
{O2|Lærerstandens} did not respond to an e-mail.
{S4|A spokeswoman for {O4|Vento do Norte}, {P1|Teresa Leitão de Barros}}, {C4|said} {Q4|the company "never comments on weather or rumours"}.

{O4|Vento do Norte}, founded in {D|1998} by the {N3|Luso-Angolan} {T|engineer} {P2|Américo Sá}, operates 61 wind farms in {L6|Portugal}, {L7|Galicia} and {L8|Romania} with 1.4 gigawatts, and holds a licence for a floating project off {L9|Viana do Castelo} with {O16|Equinor} and {O17|EDP}.
{P2|Sá}'s heirs own 58%, {O18|Novo Banco} 12% and {O19|Caixa Geral de Depósitos} 9%.

Shares rose 14% in {L1|Lisbon} to {Y|€6.71}.
The {W1|PSI} index was down 0.2%.

A sale would need approval from the {O20|European Commission}, regulator {O21|ERSE} and, because of the {L13|Gulf} buyer, {L10|Brussels}' new foreign subsidies office.
{S5|{O22|Sindel}, an energy workers' union}, {C5|has called} {Q5|the deal "a gust of dividends"}, and {S6|the municipality of {L11|Boticas}} {C6|says} {Q6|it is owed rent on 14 turbines}.

{Q7|"Pension funds like wind the way grandmothers like knitting,"} {C7|said} {S7|{P3|Xavier Moon}, an {T|analyst at {O23|Kepler Cheuvreux}}}.
{Q7|"It is slow, it is predictable, and sometimes there is a hole in it."}

{X:other|({Y|$1} = {Y|0.8560 euros})}

{X:credit|(Reporting by {P4|Inês Falcão} in {L1|Lisbon}, {P5|Mads Holm Park} in {L2|Copenhagen} and {P6|Rania So} in {L12|Dubai}; editing by {P7|Guy Winter} and {P8|Paris Sutton})}
