@id gc-16
@genre politics
@style agency
@headline Moldova's CEC strikes party from ballot; PAS denies hand in ruling
@byline none
@abstract Moldova's electoral commission removed a pro-Russian party from a local ballot over financing. The party called it a farce and said it would go to the Supreme Court.

{Z|{L1|CHISINAU}, {D|October 2} ({O1|Prut News}) / }{L2|Moldova}'s {O2|Central Electoral Commission} ({O2|CEC}) struck the {O3|Partidul Moldova Mare-Inima} from the ballot for {D|Sunday}'s mayoral election in {L3|Balti}, citing undeclared transfers of {Y|18 million lei} through {L4|Kyrgyzstan}'s {O4|Keremet Bank}.

{Q1|"It is not a ballot paper any more, it is an autobiography of {O5|PAS},"} {S1|the party's {T|candidate}, {P1|Arina Cuşnir-Popa}}, {C1|told reporters} outside the {F1|Palace of the Republic}.
{S2=P1|She} {C2|said} {Q2|she would appeal to the {O6|Supreme Court of Justice}}.

{S3|The ruling {O5|Party of Action and Solidarity} ({O5|PAS})} {C3|said} {Q3|it had "neither a hand nor a glove" in the decision}, taken by six votes to two with one abstention by the member proposed by the {O7|Party of Communists}.

The {O8|Security and Intelligence Service}, known as {O8|SIS}, and the {O9|National Anticorruption Center} ({O9|CNA}) supplied the file.
{S4|{O10|Promo-LEX}, a monitoring group}, {C4|called} {Q4|the evidence "thick in the middle and thin at the ends"}, while {S5|{L5|Moscow}'s {T|foreign ministry spokeswoman}, {P2|Yelizaveta Drozd},} {C5|spoke} of {Q5|"the funeral of pluralism"}.

The {O11|OSCE/ODIHR} mission, led by {P3|Jillian Stirk-Moen}, has 24 observers in {L3|Balti} and none in {L6|Transnistria}, where the {O12|Supreme Soviet} in {L7|Tiraspol} told residents to stay home.

{L8|Gagauzia}'s {T|bashkan}, {P4|Vasili Topal}, who is under house arrest, sent his greetings to {N1|Gagauz} voters in {N2|Russian}; {O13|Teleradio-Moldova} translated them into {N3|Romanian} and was fined.

{L9|Bucharest}, {L10|Kyiv} and {L11|Brussels} have not commented.

The remaining candidates include {P5|Nicolae Grosu} of {O14|Partidul Nostru} and {P6|Doina Sârbu} of {O15|Platforma DA}.
