@id gf-37
@genre court
@style newspaper
@headline Judge to ministry: ‘A passport is not a favour’
@byline Hadijah Nakimera
@abstract A Ugandan judge ordered the return of a passport taken from an opposition lawyer at Entebbe and fined the directorate that took it. The state attorney said there had been a mix-up of two men with one name.

{S1=P3|JUDGE}{C1|:} {Q1|A PASSPORT IS NOT A FAVOUR}

{S2|{P1|Mulumba}}{C2|:} {Q2|I shall frame it}

{X:byline|{L1|Kampala} | {P2|HADIJAH NAKIMERA}}

The {O1|High Court} has ordered the {O2|Directorate of Citizenship and Immigration Control} to hand back the passport of {L1|Kampala} {T|lawyer} {P1|Tendo Kizza Mulumba} by {D|5pm today} and to pay him {Y|Shs40 million} for “three months of avoidable geography”.

{S7|{T|Justice} {P3|Yosefu Light}}, sitting in the {O3|Civil Division}, {C7|ruled} {D|yesterday} {Q7|that the officers who seized the document at {F1|Entebbe International Airport} on {D|January 9} had acted without any law}.
{S3=P3|He} {C3|added} {Q3|that the {W1|Citizenship and Immigration Control Act}, Cap. 313, did not contain the word “holding”}.

{Q4|“A passport is not a favour done by the clerk to the citizen,”} {S4=P3|the judgment} {C4|reads}.
{Q4|“It is the other way round.”}

The {T|minister of internal affairs}, {T|Gen.} {P4|Erasto Bright}, was not in court.
{S5|His {T|lawyer}, {T|Principal State Attorney} {P5|Jackie Long},} {C5|told the judge} {Q5|it had all been a mix-up: {S6|the airline} {C6|had warned} {Q6|that a passenger named {P6|Mulumba} was on an {O11|Interpol} notice}, and there turned out to be two}.
The second one is a goat dealer of {L2|Lyantonde}.

{Q13|“My lord, he has since been very helpful.”}

{Q14|“Which of them?”}

{Q15|“The goat dealer.”}

Laughter followed, in which the bench took part.

The applicant, who appeared for himself, was then asked whether he wished to be heard on costs.
{Q8|He did not}, {S8=P1|he} {C8|said}; {Q8|he wished to be heard on {L3|Arusha}}, where he missed a hearing of the {O4|East African Court of Justice} on the {F2|Karuma} compensation claims.

{Q9|“They sat without me and we won,”} {S9=P1|he} later {C9|said} on the steps.
{Q9|“It has damaged my reputation.”}

The {O5|Uganda Law Society} ({O5|ULS}), the {O6|Forum for Democratic Change} ({O6|FDC}), and {O7|Chapter Four} welcomed the ruling.
{S10|{O8|NUP}’s {P7|Shamim}} {C10|tweeted}: {Q10|“Next: mine.”}
{S11=O2|The directorate} {C11|said} in a statement signed “{P8|Kato} for {P9|Kato}” {Q11|that it would study the decision}.
{S12=none|A source there} {C12|put it} less politely: {Q12|“The drawer is full of these.”}

Who is he?

Born in {D|1984} in {L4|Mukono}, {P1|Mulumba} read law at {O9|Makerere}, was expelled from {O10|Uganda Christian University} over a poem and made his name defending the {E2|Walk to Work} protesters.
He drives a yellow {W2|Corolla} named {W3|Amicus}.

{X:related.item|{F3|Luzira Prison}: {T|Dr} {P10|Tito Long} visit blocked}

{X:related.item|Goats: prices up in {L2|Lyantonde}}
