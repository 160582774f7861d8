@id gc-21
@genre courts
@style agency
@headline ECOWAS court orders Togo to pay widow; FIDH hails ruling
@byline none
@abstract The ECOWAS court ordered Togo to compensate a union leader's widow over his death in custody. Rights groups welcomed the ruling and the government said it would study it.

{Z|{L1|ABUJA}, {D|27 January} ({O1|Harmattan Agency}) - }The {O2|Community Court of Justice of the Economic Community of West African States} on {D|Tuesday} ordered {L2|Togo} to pay {Y|60 million CFA francs} to the widow of a union leader who died at the {F1|Agbalépédo} gendarmerie in {D|2022}.

{P1|Kodjo Mawuli Agbeko}, {T|secretary-general of the {O3|Synergie des Travailleurs du Phosphate}} ({O3|STP}), was arrested after a strike at the state miner {O4|SNPT} in {L3|Hahotoé}.

{Q1|"The respondent State kept a custody register of remarkable neatness in which {T|Mr} {P1|Agbeko} does not occur,"} {S1|{T|Judge} {P2|Gbemisola Rocha-Mendes}} {C1|said}.

{S2|The {O5|Fédération internationale pour les droits humains} ({O5|FIDH}) and its {N1|Togolese} member, the {O6|LTDH},} {C2|called} {Q2|the judgment "a door left ajar"}.

{S3|{T|Government spokeswoman} {P3|Essivi Tchalla-Lawson}} {C3|told {O7|République Togolaise}, an official website,} {Q3|that {L4|Lomé} would "read it first"}.

The {O8|Agence nationale de renseignement} ({O8|ANR}) was not mentioned in the ruling.
{S4|Opposition alliance {O9|DMP}, which includes {O10|CAR} and {O11|ADDI},} {C4|said} {Q4|it should have been}, and {S5|{O12|Bâtir le Togo}} {C5|asked} {Q5|for the names of four officers}.

The court is to be renamed under a protocol adopted in {L5|Freetown}, which {L6|Benin} and {L7|Cape Verde} have ratified.
{L8|Mali}, {L9|Burkina Faso} and {L10|Niger}, members of the {O13|Alliance of Sahel States} ({O13|AES}), left the bloc in {D|January 2025}.

{P4|Akouvi Agbeko}, a {T|nurse at {O14|CHU Sylvanus Olympio}}, heard of the award on {O15|RFI}.
{Q6|"He had a bicycle.
I would like them to return the bicycle,"} {S6=P4|she} {C6|said}.
