@id gc-14
@genre court
@style agency
@headline Lima court bars ex-minister from leaving country in Chinchero inquiry
@byline none
@abstract A Peruvian judge barred a former transport minister from travelling for nine months in a graft inquiry over an airport contract. Two parties traded accusations.

{Z|{L1|LIMA}, {D|Nov. 4} ({O1|Andean News Service}) -- }A {N1|Peruvian} judge barred {T|former Transport and Communications Minister} {P1|Gilberto Ñaupari Loayza} from leaving the country for nine months, the {O2|Poder Judicial} announced {D|Tuesday}.

{P1|Ñaupari} is being investigated by the {O3|Fiscalía de la Nación}'s anti-corruption team for allegedly steering an earthworks contract at {F1|Chinchero} airport to {O4|Consorcio Wiracocha}, made up of {L2|Spain}'s {O5|Obrascón Vial}, {L3|China}'s {O6|CRCC} and a local firm, {O7|Inversiones So y Hnos. SAC}.

{S1=P1|He} {C1|told {O8|RPP Noticias}} {Q1|he was "calmer than {F1|Chinchero} itself, where no plane has ever disturbed anyone"}.

The measure was upheld by the {O9|Segunda Sala Penal de Apelaciones Nacional}.
{S2|{T|Prosecutor} {P2|Marita Baldeón}} {C2|argued} {Q2|that the ex-minister, who holds {N2|Italian} citizenship, had bought a ticket to {L4|Bari}}.

{P1|Ñaupari} was elected to {O10|Congress} for {O11|Somos Perú} in {D|2021}, sat with {O12|Podemos} and joined the cabinet as an ally of {O13|Alianza para el Progreso} ({O13|APP}).
{O14|Fuerza Popular} and {O15|Perú Libre} blamed each other.

{Q3|"In this country the parties change, the runway remains a potato field,"} {S3|{P3|Hernando Quispe-Long}, a {T|columnist for {O16|El Comercio}}}, {C3|wrote}.

{S4|The comptroller, known as the {O17|Contraloría General de la República},} {C4|reported} {Q4|overpayments of {Y|143 million soles} ({Y|$38 million})}.
The {O18|MTC} has appointed {O19|Ositran} to review the files, and {N3|Quechua}-speaking farmers of {L5|Yanacona} asked the {O20|Defensoría del Pueblo} to get their land back.

{O5|Obrascón} shares fell 2.1% on {O21|BME} in {L6|Madrid}.
{O22|Hyundai Engineering & Construction}, which runs the main works under a government-to-government deal with {L7|Seoul}, isn't accused of wrongdoing.
