@id gc-01
@genre opinion
@style weblog
@headline The Anbar numbers don't add up
@byline Dale Pruitt
@abstract A military blogger compares three casualty and desertion counts for an Iraqi division in Anbar and concludes that nobody in Washington is counting. He takes a swipe at a rival blogger.

Long post, get coffee.

{S1|{P1|Ted Marchbanks} over at {O1|Potomac Drip}} {C1|says} {Q1|the {O2|7th Division} of the {N1|Iraqi} army lost "maybe forty" men around {L1|Hit} {D|last month}}.
{S2|{O3|Al-Mashriq}} {C2|reported} {Q2|112}.
{S3|The {O4|Pentagon}} {C3|told {O5|Knight Ridder}} {Q3|it doesn't do body counts}, which is news to anybody who watched {O6|CENTCOM} brief the {O7|House Armed Services Committee} in {D|May}.

So who is right?
I emailed {T|Maj.} {P2|Hussam al-Dulaymi}, who commanded a battalion at {F1|Al Asad} until he got tired of paying his men out of his own pocket.
{Q4|"Forty is a {D|Tuesday},"} {S4=P2|he} {C4|wrote back}.

Look, I'm a {N2|Republican}.
I voted for {P3|Bush} twice and I was in {L2|Fallujah} with {O8|3/5}.
But when {P4|Rumsfeld}'s people and the {N3|Democrats} on the {O9|Senate Foreign Relations Committee} are quoting the SAME wrong number, something's broke.

A few points the MSM won't make:

1) The {N4|Sunni} recruits aren't deserting to {O11|al-Qaeda}, they're going home to {L3|Haditha} to plant.
It's harvest, folks.

2) The {N5|Shiite} militias ({O12|Badr}, {O13|SCIRI}'s boys, whatever {P5|Sadr} is calling his {D|this week}) aren't in {L4|Anbar} at all.
Anyone who tells you that has never looked at a map.

3) {L5|Damascus} could close the {L6|Qaim} crossing in an hour.
{L7|Tehran} couldn't.

{P1|Marchbanks}, who was a {T|fellow at the {O14|American Enterprise Institute}} back when I was eating {W1|MREs}, thinks an {L8|Iran} angle is hiding behind every palm tree.
{P1|Ted}, buddy.
They speak {N6|Arabic} in {L4|Anbar}.
{N7|Persians} stick out.

UPDATE: {S5|Reader {T|Lt. Col. (ret.)} {P6|Gus Oyler}} {C5|emails} from {L9|Killeen}, {L10|TX}: {Q5|"It was 61.
I signed the paper."}
There you go.

UPDATE II: Welcome {W2|Instapundit} readers!!

{X:other|posted by {P7|Dale} @ {D|6:14 AM} | 48 comments | TrackBack (3)}
