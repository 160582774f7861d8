@id gf-38
@genre mountaineering
@style newspaper
@headline Who rang the bell? Nepal probes false summit on Dhaulagiri
@byline Bhim Rai-Thulung
@abstract Nepal is investigating whether a party of climbers reached the top of Dhaulagiri last month. Accounts by guides, the expedition company and a rival differ.

Did they stand on the summit of {L1|Dhaulagiri} or on a bump 40 metres lower?
The {O1|Department of Tourism} in {L2|Kathmandu} has until {D|Bhai Tika} to say, and nobody involved is speaking to anybody else except through this newspaper.

The facts, first.
On {D|October 2}, five clients of {O2|Eight Peaks & Beyond} and six guides left {F1|Camp III} at {D|11 p.m.}
At {D|9:40 a.m.} a video showed a small brass bell being rung on a snowy crest, with prayer flags.
The department issued certificates under the {W1|Mountaineering Expedition Regulation}.

{S1|{P1|Dawa Lhamu}, who holds all fourteen of the highest and was on the mountain that day with {O3|Imagine Nepal},} {C1|told {O4|The Himalayan Ledger}} {Q1|that the crest in the video was the “false top” below the {F2|Dibona Pole}}.

{Q1|“I know that rock.}
{Q1|I have eaten a momo on that rock.”}

{S3|The company’s {T|chairman}, {P2|Mingma Galaxy Sherpa},} {C3|says} {Q3|{S4|his lead guide, {P3|Pemba},} {C4|radioed} at the time {Q4|that {S5|the {N1|Polish} client} {C5|had shouted} {Q5|there was nothing above}}}.
{S6=P3|The guide}, 24, reached at {L3|Marpha}, remembers it otherwise{C6|:} {Q6|“I said the {N1|Pole} said it.}
{Q6|I did not say it.”}

The {N1|Pole}, {P4|Zbigniew Skała}, has since gone home to {L4|Zakopane}.
He replied to questions with a photograph of the bell.

{S8|The ministry’s {T|joint secretary}, {P5|Buddhi Sagar Lama},} {C8|said} {Q8|fines under the regulation could reach {Y|$5,000} but that “the mountain has not complained”}.
{S9|{P6|Elizabeth Rana}, of the {O5|Himalayan Archive}}, which inherited the notebooks of {P7|Elizabeth Hawley}, is stricter.

{Q9|“We have a column for it.}
{Q9|The column is called ‘unrecognised’ and it is the longest.”}

It is not only vanity.
{Q11|Sponsors}, {S11|{P6|Rana}} {C11|pointed out}, {Q11|pay by the metre}: {O6|Red Panda Energy}, {O7|Ncell} and the {N2|Kuwaiti} {O8|Zain} each had a logo on the bell rope.
The first {N3|Emirati} woman to climb the peak, {P8|Sheikha Noor}, was in the party.
{Q12|Her office in {L5|Sharjah} is “confident of her altitude”}, {S12=none|an e-mail} {C12|stated}.

And the sixth guide?
{P9|Ang Babu}, a {T|former yak herder} from {L6|Thame}, came down last, alone, with the ropes.
He cannot read the certificate, which he uses to keep the wind out of his stove.

Had {S13=P9|he} rung a bell?
{Q13|“There was no bell when I was there.”}
When was that?
{Q13|“After.”}
Was there anything above him?

{Q15|“A raven,”} {S15=P9|the 50-year-old} {C15|said}.
