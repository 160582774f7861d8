@id ge-40
@genre court
@style agency
@headline Dutch court clears way for hacker’s extradition to Brazil
@byline Femke Aalbers
@abstract A Dutch court ruled that a 24-year-old Estonian accused of emptying Brazilian instant-payment accounts can be extradited. His lawyers will go to the Supreme Court.

{Z|{L1|HAARLEM}, {L2|Netherlands}, {D|June 5} ({O1|Kontinent News}) — }A {N1|Dutch} court ruled on {D|Thursday} that an {N2|Estonian} accused of draining {Y|$47 million} from {N3|Brazilian} bank accounts through the {W1|Pix} payment system may be extradited to {L3|Brazil}.

{P1|Kaspar Tamm}, 24, known online as {P1|borscht}, was arrested in {D|November} at {F1|Schiphol}, where he was waiting for a flight to {L4|Batumi}, {L5|Georgia}, with four telephones and a parrot.

{Q1|The alleged acts are punishable in both countries and there is “no concrete indication” that he would not get a fair trial}, {S1|the {O2|Noord-Holland District Court}} {C1|found}.

{S10|His lawyers} {C10|said} {Q10|they would go to the {O3|Hoge Raad}, the supreme court, and if need be to {L6|Strasbourg}}.
{Q2|“The prison they have in mind holds 1,100 men in 390 beds,”} {S2|{P2|Mirjam Sno}, for {P1|Tamm}}, {C2|told the {O4|ANP} news agency}.
{S3|The {O5|Openbaar Ministerie}} {C3|replied} {Q3|that {L7|Brasília} had guaranteed him six square metres}.

{S4|Investigators of the {O6|Polícia Federal}} {C4|say} {Q4|the group, {O7|Cold Soup}, got hold of credentials at {O8|C&S Fintech} in {L8|Campinas}, a go-between for small lenders, by paying a night-shift technician the price of a motorcycle}.
Money went through {O9|Banco Azul do Norte} and {O10|Nubrasil}, and on, in {W2|Tether}, to an exchange in the {L9|Seychelles}.

{O11|Europol} and the {O12|FBI} helped.
The {L10|United States} also wants {P1|Tamm}, for an attack on {O13|Lutheran Community Hospital} in {L11|Norfolk}, {L12|Nebraska}, but asked second.

{L13|Estonia} has not asked for him.
{S5|{N2|Estonian} {T|Justice Minister} {P3|Liisa-Ly Rand}} {C5|said} {Q5|the case would be followed “with interest but without plane tickets”}.

{P1|Tamm}, who wore a {O14|Flora Tallinn} shirt, followed the hearing through an interpreter and spoke once.
{Q6|“Who has the parrot?”} {S6=P1|he} {C6|asked}.
{S7|{T|Presiding judge} {P4|J.W. Moors}} {C7|answered} {Q7|that it was with the {O15|Dierenbescherming} and was learning {N1|Dutch}}.

The final word lies with {T|State Secretary for Justice} {P5|Arno van den Dekker}.
In {D|2023} one of his predecessors sent {P6|Igor Sushko-Lenz}, a {N5|Belarusian}, to {L14|Texas} and overruled two courts in doing so.

{Q8|Twenty-nine of the 312 victims have been repaid}, {C8|according to} {S8|{O16|Febraban}, the bank federation}.
{Q9|“I had sold my cow {D|that morning},”} {S9|one of those who have not, {T|Dona} {P7|Zefa Lima}, 71, of {L15|Caicó}}, {C9|said} by telephone.
{Q9|“Ask the boy if he has the cow.”}
