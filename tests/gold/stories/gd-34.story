@id gd-34
@genre interview
@style transcript
@headline Ten questions for the man who names storms
@byline Salote Fifita-Moon
@abstract A meteorologist who sits on the committee that names Pacific cyclones explains how names are chosen and retired.

{X:editor-note|This interview has been shortened.}

{P1|Ili Vakacegu-Long} has sat for 19 years on the {O1|RA V Tropical Cyclone Committee} of the {O2|World Meteorological Organization}, and works at the {O3|Regional Specialized Meteorological Centre Nadi}, in an office above the {F1|Namaka Market}.

{S1=P4|Q}{C1|:} {Q1|Who decides?}

{S2=P1|A}{C2|:} {Q2|Five or six of us, in {L1|Nouméa} or {L2|Honiara}, with biscuits.}
{Q2|{L3|New Zealand}’s {O4|MetService} sends {P2|Colin Noble-So}, the {N1|Australians} send whoever lost the draw at the {O5|Bureau}.}

{S3=P4|Q}{C3|:} {Q3|Which name did you fight for?}

{S4=P1|A}{C4|:} {Q4|{E1|Winston} I regret.}
{Q4|After {D|2016} nobody here could hear of {P3|Churchill} without looking for the children.}
{Q4|It was retired, like {E2|Pam} in {L4|Vanuatu} and {E3|Gabrielle}.}

{S5=P4|Q}{C5|:} {Q5|Do governments lobby?}

{S6=P1|A}{C6|:} {Q6|{L5|Tonga} asked us to keep off the royal family.}
{Q6|The {O6|Free Church of Tonga} asked us to keep off the {W1|Old Testament}.}
{Q6|{L6|French Polynesia} wanted accents, and the {O7|Joint Typhoon Warning Center} in {L7|Pearl Harbor}, {L8|Hawaii}, has no accents on its keyboard.}

{S7=P4|Q}{C7|:} {Q7|And in {L9|Asia}?}

{S8=P1|A}{C8|:} {Q8|There each of fourteen members gives ten names to the {O8|ESCAP/WMO Typhoon Committee}.}
{Q8|Flowers from {L10|Laos}, a wolf from {L11|Micronesia}, {E4|Typhoon Bualoi}, which is a {N2|Thai} sweet.}
{Q8|A pudding that kills; I could not.}

{S9=P4|Q}{C9|:} {Q9|Your own house?}

{S10=P1|A}{C10|:} {Q10|{E5|Evan} took the roof and {E1|Winston} the walls.}
{Q10|{O9|Habitat for Humanity Fiji} and the {O10|Methodist Women’s Fellowship of Nadroga} put it back.}
{Q10|I have the {W2|Order of Fiji}, third class, and no gutters.}

{S11=P4|Q}{C11|:} {Q11|Is there a list nobody sees?}

{S12=P1|A}{C12|:} {Q12|In a safe at {F2|Nadi International Airport}.}
{Q12|Next is {E6|Urmil-Rose}, then, if we get that far, {E7|Vaianu}.}
{Q12|Do not print that.}

{X:tagline|{P4|Salote Fifita-Moon} is {T|Pacific editor of {O11|The Lagoon Review}}}
