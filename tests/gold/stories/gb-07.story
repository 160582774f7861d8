@id gb-07
@genre labour
@style interview
@headline ‘We learned to strike from our grandmothers’: the woman who shut Gebze
@byline Ferhat Koyuncu
@abstract Nazlı Demirtepe, who led a 47-day strike at a car parts plant in Gebze, explains how a small metalworkers’ branch forced a settlement and why the big Turkish confederations stayed away.

{P1|Nazlı Demirtepe} was a quality inspector at {O1|Marmara Kablo} in {L1|Gebze} until {D|last spring}, when she led 2,300 workers out of the gate.
They stayed out 47 days.
{D|This month} she was elected {T|branch president of {O2|Birleşik Metal-İş}}, the first woman in that chair.
{P2|Ferhat Koyuncu} spoke to her in {L2|Kadıköy} for {O3|Köprü}.

{S1=P2|Q}{C1|:} {Q1|You had never given a speech before {D|April}.
What changed?}

{S2=P1|A}{C2|:} {Q2|The canteen.
They put up the price of the soup and took out the meat on the same {D|Monday}.
My mother struck at {O4|Paşabahçe} in {D|1966}, and my grandmother hid leaflets of the {O5|TİP} in a flour tin, so it was waiting in the blood, I suppose.}

{S3=P2|Q}{C3|:} {Q3|{O6|Türk-İş} did not support you.
Neither did {O7|Hak-İş}.}

{S4=P1|A}{C4|:} {Q4|{O6|Türk-İş} sent a man in a nice coat.
{S5=none|He} {C5|said} {Q5|we were “right but early”}.
{O8|DİSK} came with tea and a sound system, and {O9|KESK} sent teachers to read to the children, that was better.}

{S6=P2|Q}{C6|:} {Q6|The {O10|Ministry of Labour and Social Security} postponed the strike for 60 days on grounds of national security.
You went on.}

{S7=P1|A}{C7|:} {Q7|We make wiring for {O11|Ford Otosan} and for {O12|Tofaş}.
I looked all over the drawing and could not find the nation in it.}

{S8=P2|Q}{C8|:} {Q8|Were you afraid when the gendarmerie came?}

{S9=P1|A}{C9|:} {Q9|Of course!
I’m from {L3|Tunceli}, well, {L3|Dersim}, we are {N1|Alevi} and {N2|Zaza}, we are afraid in four languages.
But the captain was from {L4|Rize} and his cousin worked on line six.
He had a phone call with his aunt, and then they moved to the shade.}

{S10=P2|Q}{C10|:} {Q10|All the parties wanted a picture with you: {O13|CHP}, {O14|DEM Parti}, even {O15|İYİ Parti}.}

{S11=P1|A}{C11|:} {Q11|{P3|Umut} from the {O16|Türkiye İşçi Partisi} slept on the pavement for nine nights, so he got his picture.
The lady from {O17|AKP} also came, very early, without a camera.
I respect that more than I can say in {L5|Ankara}.}

{S12=P2|Q}{C12|:} {Q12|What did you win?}

{S13=P1|A}{C13|:} {Q13|{Y|9,400 lira} a month, the meat, and 112 of 118 people back.
Six are still in court at {O18|Gebze 2nd Labour Court}, and {T|Avukat} {P4|Sinem Yurt} takes no money for it.
Ask me in {D|February} if we won.}

{S14=P2|Q}{C14|:} {Q14|{S16|The owner, {O19|Kessler Bordnetze AG} of {L6|Wolfsburg}}, {C16|says} {Q16|it always obeyed {N3|Turkish} law}.}

{S15=P1|A}{C15|:} {Q15|Then it should try {N4|German} law for a week, as a holiday.
{O20|IG Metall} read our pay slips aloud at the {D|May} shareholders’ meeting.
I am told there was a silence.}

{X:editor-note|This conversation, held in {N5|Turkish}, has been edited for length and clarity.}

{X:related.item|From the archive: {E1|15–16 June}, the strike that emptied {L7|Istanbul}}
