@id gb-31
@genre courts
@style court-list
@headline COURT ROUND-UP: Thunder Bay, week of March 2
@byline Staff
@abstract Sentences and hearings from the Thunder Bay courthouse, including a stolen Zamboni, a hunting rights acquittal and a fraud at a curling club.

{X:other|The following is drawn from public hearings at the {L1|Thunder Bay} courthouse.
All persons are presumed innocent unless convicted.}

R. v. {P1|KOZLOWSKI}

{P1|Brent Allan Kozlowski}, 34, of {L2|Westfort}, pleaded guilty to theft over {Y|$5,000}.
He drove a {W1|Zamboni} from {F1|Port Arthur Arena} to a {O1|Tim Hortons} on {F2|Red River Road} on {D|Nov. 30} and joined the line.
{Q1|“I wish the Crown had not played the video, because I cannot now un-see it,”} {S1|{T|Justice} {P2|Anika Tremblay-Singh}} {C1|said}.
Sentence: six months, conditional.

R. v. {P3|MOONIAS}

{T|Elder} {P3|Moses Moonias}, 71, of {O2|Neskantaga First Nation}, was acquitted of hunting moose out of season.
{S2|The court} {C2|held} {Q2|that {W2|Treaty No. 9} and section 35 of the {W3|Constitution Act, 1982} protected him}.
{S3|His {T|counsel}, {P4|Rain Goodsky-Leclerc} of {O3|Nishnawbe-Aski Legal Services},} {C3|told reporters} {Q3|that the meat, seized by the {O4|Ministry of Natural Resources}, “was eaten by a freezer”}.
The {O5|Grand Council of Treaty 3} and the {O6|Chiefs of Ontario} had intervened.

R. v. {P5|LONG}

{P5|Kyung-ah “Kay” Long}, 45, {T|former treasurer of the {O7|Lakehead Curling Association}}, elected trial by judge alone on 11 counts of fraud.
{Q4|She is alleged to have spent {Y|$88,400} on scratch cards and a timeshare in {L3|Puerto Vallarta}, {L4|Mexico}}, {C4|according to} {S4|an agreed statement}.
Next date: {D|April 13, 10 a.m.}, Courtroom 204.

{O8|CITY OF THUNDER BAY} v. {O9|1173429 ONTARIO INC.}

The numbered company, which owns the former {F3|Odeon}, was fined {Y|$60,000} under the {W4|Fire Protection and Prevention Act}.
{S5|{T|Inspector} {P6|Dale Bonfire} of {O10|Thunder Bay Fire Rescue}} {C5|testified} {Q5|that the sprinklers “were painted on”}.
The {T|director}, {P7|Gaetano Di Pietro-Walsh}, did not attend; his lawyer was in {L5|Sudbury} in a ditch.

R. v. {P8|B.T.}

A youth, who can’t be named under the {W5|Youth Criminal Justice Act}, got probation for an assault outside {O11|Hammarskjold High School}.

INQUEST

A jury began hearing evidence about the death of {P9|Everett Sunday Beaver}, 22, in the {F4|Thunder Bay District Jail}.
{O12|OPSEU} members, {T|Dr.} {P10|Wei So} and an officer of the {O13|Thunder Bay Police Service} will testify.
{S6|His aunt, {P11|Delphine}}, {C6|asked the coroner} {Q6|to say his name in {N1|Anishinaabemowin} first}.
She did.

{X:correction|{D|Last week}’s round-up misstated the age of {P12|Orville Maki}.
He is 63.}

{X:other|Tips: court@superiornews.example}
