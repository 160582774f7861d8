@id gd-09
@genre politics
@style agency
@headline Togo, Benin and a Namibian merger: Africa in brief
@byline Akossiwa Lawson-Body
@abstract African political briefs: opposition parties in Togo boycott a census, Benin names a new governor, and two Namibian parties merge.

{X:other|AFRICA-BRIEFS

Edition of {D|1700 GMT}}

{Z|{L1|LOMÉ}, {D|Feb 9} ({O1|Harmattan Press}) - }Five opposition parties in {L2|Togo} called on their members to stay away from a census that starts on {D|Saturday}, among them the {O2|Alliance Nationale pour le Changement} ({O2|ANC}) and the {O3|Dynamique pour la Majorité du Peuple} ({O3|DMP}).

{Q1|“We have been counted often enough and heard too seldom,”} {S1|{P1|Dédé Ayayi-Kponton}, {T|spokeswoman for {O3|DMP}}}, {C1|said}.

{S4|The {O4|Ministère de l'Administration territoriale, de la Gouvernance locale et des Affaires coutumières}} {C4|promised} {Q4|that the forms held no question on ethnicity}.
In {L3|Kara}, {L4|Sokodé} and {L5|Dapaong}, prefects met chiefs of the {N1|Kabyè}, {N2|Kotokoli} and {N3|Moba-Gourma} peoples.

{L6|Benin}: The cabinet named {P2|Théodore N'Koué-Sabi} {T|governor of the {O5|Caisse des Dépôts et Consignations du Bénin}}.
He was ambassador to {L7|Denmark} until {D|last June}.

{L8|Namibia}: {Q2|The {O6|Landless People's Movement} will not take part in the merger of the {O7|Republican Alliance for the Regions} with the {O8|Otjozondjupa Farmworkers' Front}}, {S2|its {T|chief whip}, {P3|Utaara Katjiuongua-Sun}}, {C2|said} after a congress in {L9|Okahandja}, {L8|Namibia}.
{S3|The {O9|Electoral Commission of Namibia}} {C3|said} {Q3|the new party needed 500 signatures from each of seven regions}.

{L10|Chad}: A mixed {N4|Chadian}-{N5|Sudanese} force reopened the {F1|Adré} crossing to lorries of the {O10|World Food Programme}, which have waited since {D|January 14}.
{O11|Médecins Sans Frontières} runs a hospital in the {F2|Aboutengué} camp.

{L11|Malawi}: {T|Traditional Authority} {P4|Kuntaja Banda-Phiri} was crowned {T|Paramount Chief} in {L12|Lilongwe} before {T|Second Vice President} {P5|Patrick Nyirenda-Zulu}.
The {O12|Chewa Heritage Foundation}, known as {O12|Chefo}, danced all night.

{L13|Cape Verde}: {O13|TACV Cabo Verde Airlines} will link {L14|Praia} with {L15|Recife}, {L16|Brazil}, from {D|May}.

{X:tagline|Reporting by {P6|Akossiwa Lawson-Body}, {P7|Gift Phiri} and {P8|Hilaria Haufiku}}
