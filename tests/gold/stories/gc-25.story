@id gc-25
@genre health
@style agency
@headline Anvisa, ANMAT recall saline after deaths; PAHO sends team
@byline none
@abstract Regulators in Brazil and Argentina recalled saline bags from a Paraguayan maker after nine deaths. The company denied contamination and PAHO sent a team.

{Z|{L1|SAO PAULO}, {D|Aug 19} ({O1|Tidewire}) - }{N1|Brazilian} health regulator {O2|Anvisa} and its {N2|Argentine} counterpart {O3|ANMAT} on {D|Wednesday} recalled saline bags made by {L2|Paraguay}'s {O4|Laboratorios Yvytu S.A.} after nine patients died in hospitals in {L3|Foz do Iguaçu} and {L4|Posadas}.

{S2|The {O5|Pan American Health Organization} ({O5|PAHO})} {C2|said} {Q2|it was sending a team with experts from {O6|Fiocruz}, {O7|INCQS} and {L5|Atlanta}'s {O8|CDC}}.

{Q1|Eleven of 40 bags tested at {O9|Instituto Adolfo Lutz} contained bacteria}, {C1|according to} {S1|{T|Health Surveillance Secretary} {P1|Ethel Figueiroa-Sung}}.

{O4|Yvytu} denied that its product was contaminated and pointed to distributor {O10|MedSul Logística}.

{Q3|"Salt and water.
My grandmother could make it,"} {S3|{T|chief executive} {P2|Rubén Darío Cáceres Almada}} {C3|told {O11|ABC Color}}.

{L6|Asunción}'s {O12|Dirección Nacional de Vigilancia Sanitaria} ({O12|DINAVISA}) closed the plant in {L7|Luque}.
{S4|Senators of the {O13|Partido Liberal Radical Auténtico} ({O13|PLRA})} {C4|asked} {Q4|why it had passed inspection in {D|May}}; {N3|Colorado} lawmakers walked out.

The {O14|Conselho Federal de Medicina} ({O14|CFM}) told doctors to switch to bags from {O15|Fresenius Kabi}, {O16|Baxter} or {O17|Eurofarma}.
{S5|{O18|Santa Casa}, a charity hospital}, {C5|said} {Q5|it had six days' supply}, and {S6|nursing union {O19|SindSaúde}} {C6|said} {Q6|"six days if nobody is thirsty"}.

{S7|{L8|Uruguay}'s {O20|MSP} and {L9|Chile}'s {O21|ISP}} {C7|said} {Q7|no bags had been sold there}.
In {L10|Bolivia} {O22|Agemed} has yet to comment.

{P3|Iracema Guarani Benites}, 34, of the {N4|Avá-Guarani} village of {L11|Ocoy}, was the first to die, on {D|July 27}, after a routine operation at {O23|Hospital Municipal Padre Germano Lauck}.
