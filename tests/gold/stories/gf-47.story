@id gf-47
@genre history
@style analysis
@headline ANALYSIS: A war with three names, a peace with none
@byline Tekle Woldu
@abstract The peace between Eritrea and Ethiopia rests on documents that each side reads differently. Diplomats meeting in Abu Dhabi hope a new text will last longer than the last one; veterans of the war doubt it.

In {L1|Asmara} it is called the {E1|Third Offensive}, in {L2|Addis Ababa} {E1|Operation Sunset}, and in the textbooks of everyone else the last act of the {E2|Eritrean-Ethiopian War} of {D|1998-2000}, in which some 70,000 people died for {L3|Badme}, a town of one street.

{D|This week}, in {L4|Abu Dhabi}, their heirs try again.

The paper on the table has no title yet.
That is deliberate.
{Q1|“Titles get shot,”} {C1|says} {S1=none|a {N1|European} who has seen it}.
He counts on his fingers: the {W1|Algiers Agreement} of {D|December 2000}, whose border ruling {L5|Ethiopia} did not carry out for 16 years; the {W2|Joint Declaration of Peace and Friendship}, signed in {D|July 2018} to songs and doves; the {W3|Pretoria Agreement} of {D|November 2022}, which ended the {E3|Tigray War} without {L6|Eritrea} being in the room.

{Q3|“The thumb,”} {S3=none|he} {C3|adds}, {Q3|“is for this one.”}

{L5|Ethiopia} wants a port.
{S4|{P1|Wendim Getahun}, the {T|state minister for foreign affairs},} {C4|told the {E4|Tana Forum}} in {L7|Bahir Dar} {D|last month} {Q4|that 130 million people could not “live at the bottom of a bottle”}.
{Q5|His country}, {S5=P1|he} {C5|went on}, {Q5|would not fight for {L8|Assab}, but it would not forget the way}.

{S6|{L6|Eritrea}}’s answer came in one sentence on the site of its information ministry.
{Q6|“Noted, as in {D|1993}, {D|1998} and {D|2024}.”}

Who speaks for {L9|Tigray}?
Two men claim to lead the {O1|Tigray People’s Liberation Front} ({O1|TPLF}).
One, {P2|Getu}, sits in {L10|Mekelle} with the seal; the other, {P3|Hagos Hailu}, sits with the soldiers.
{S7=P2|The former} {C7|says} {Q7|he was invited to {L4|Abu Dhabi}}.
{S8=P3|The latter} {C8|says} {Q8|so was he}.
{S9|The hosts} {C9|say} {Q9|they will ask at the door}.

At the {E5|Adwa Victory Day} parade in {D|March}, marking the {E6|Battle of Adwa} of {D|1896}, {N2|Eritrean} flags were seen in {L10|Mekelle} for the first time in a generation.
{S10|{P4|Mulugeta G. Sahle} of the {O2|Institute for Advanced Research} there} {C10|warned} against too much joy: {Q10|“My father greeted the same flag in {D|1991} with coffee.}
{Q10|In {D|1998} he was still washing the cups.”}

On the road to {F1|Zalambessa crossing}, reopened, closed and reopened, a woman called {P5|Letebrhan} keeps a tea house with two doors.
{Q11|“One for each currency,”} {S11=P5|she} {C11|says}.

Behind the second door hangs a photograph of a soldier, 19 or 20, with the beginnings of a moustache.
He fell at {L11|Tsorona} in {D|the spring of 1999}.

On which side?

{Q12|“On the left,”} {S12=P5|she} {C12|says}, and straightens the frame.
