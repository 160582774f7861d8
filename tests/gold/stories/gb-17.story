@id gb-17
@genre military
@style agency
@headline MALI ARMY SAYS 40 JIHADISTS KILLED NEAR NIONO; VILLAGERS DISPUTE TOLL
@byline none
@abstract Mali’s army said it killed 40 fighters near Niono, but villagers reported 17 civilian dead. The rebel group JNIM did not comment and the United Nations asked for an investigation.

{Z|{L1|BAMAKO}, {D|Jan 21} ({O1|WAN}) - }{Q1|{L2|Mali}’s army killed 40 fighters of an {O2|al-Qaeda}-linked group in an air and ground operation near {L3|Niono}}, {S1|the {O3|General Staff of the Armies}} {C1|said} on {D|Wednesday}.
Villagers told a different story.

THE ARMY’S ACCOUNT

{Q2|Two columns of the {O4|FAMa}, with dozo hunters in support, struck a camp of {O5|Jama’at Nusrat al-Islam wal-Muslimin} ({O5|JNIM}) in the {L14|Wagadou} forest at {D|0430 GMT} on {D|Tuesday}}, {S2|{T|Colonel-Major} {P1|Souleymane Dembélé-Touré}, {T|director of information and public relations}}, {C2|said} on state broadcaster {O6|ORTM}.
{Q3|Eleven motorcycles, two heavy machine guns and a “quantity of millet” were destroyed}, {S3=P1|he} {C3|added}.

A communiqué in {N1|Bambara} named one of the dead as {P2|Oumar “Tchèwari” Barry}, a {T|former imam}.

THE VILLAGE’S ACCOUNT

{S4|A {T|retired teacher} in {L4|Dogofry}, {P3|Bah}}, {C4|told {O1|West Africa Newsfile}} {Q4|that 17 people had died at a well, among them four women, and that “the only column was of cattle”}.
{S5|{P4|Fatoumata Diallo dite Kaïra}, a {T|nurse at the {L3|Niono} health center}}, {C5|said} {Q5|she had treated nine wounded, all {N2|Fulani} herders}.

{Q6|“Nobody asked what they were.
The helicopter does not speak {N3|Fulfulde},”} {S6=P4|she} {C6|said}.

{O1|WAN} could not verify either version.

REACTION

{S7|The {O8|Office of the United Nations High Commissioner for Human Rights}} {C7|called for} {Q7|an “independent, prompt and thorough” inquiry}.
{S9|{O9|Human Rights Watch} and the {N4|Malian} group {O10|Tabital Pulaaku}} {C9|said} {Q9|they were collecting names}.
{L5|Russia}’s {O11|Africa Corps}, which replaced the {O12|Wagner Group} in {D|2025}, was silent.

{S8|The {O13|Alliance of Sahel States} ({O13|AES})}, which joins {L2|Mali}, {L6|Burkina Faso} and {L7|Niger}, {C8|praised} {Q8|“the professionalism of the unified force”}.
{L8|Algiers}, which shot down a {N4|Malian} drone in {D|2025}, had no comment, nor did {O5|JNIM}.

BACKGROUND

- {O5|JNIM} has blockaded fuel convoys from {L9|Senegal} and {L10|Ivory Coast} since {D|September 2025}

- The {O14|Azawad Liberation Front} ({O14|FLA}), a mostly {N5|Tuareg} movement, fights the army further north, around {L11|Kidal} and {L12|Tinzaouaten}

- The {O15|Islamic State in the Greater Sahara} holds most of {L13|Ménaka} region

- {O16|MINUSMA}, the {O17|U.N.} mission, left in {D|December 2023}

{X:tagline|({O1|WAN}/sk/ado)}
