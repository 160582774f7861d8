@id gc-34
@genre opinion
@style weblog
@headline Blackhawk contract redux: who is Meridian Risk?
@byline spooky_acres
@abstract A blogger follows the money from a defence contract through Cyprus and Dubai to a firm in Virginia, citing filings and an anonymous source.

Remember {O1|Meridian Risk Group}?
You should, you paid for it.

Recap for the newbies: in {D|2004} the {O2|Coalition Provisional Authority} gave {O1|Meridian}, then three guys and a fax in {L1|Reston}, {Y|$87 million} to guard the {L2|Kirkuk} pipeline.
They subbed it to {O3|Erinyes Gulf FZE} ({L3|Dubai}), who subbed it to {O4|Tashwiq Ltd} ({L4|Limassol}), who hired some {N1|Nepalese} and forgot to pay them.
{T|Sen.} {P1|Harlan Dowd} (R-{L5|Idaho}) held one hearing.
The {O5|GAO} wrote one report.
{S1|The {O6|State Department}'s {T|IG}, {P2|Lorna Castellanos-Reid},} {C1|wrote}, and this is my favorite sentence in all of government, {Q1|"Some of the guards guarded."}

New stuff:

{C4|According to} {S4|papers filed {D|last Thursday} in {O7|Delaware Chancery} by a former {T|partner}, {P3|Wynn Prather}}, {Q4|{O1|Meridian} ALSO had a piece of the {L6|Kandahar} fuel deal, with {P4|Asadullah K.}, brother-in-law of a governor}.
{S2|{P3|Prather}} {C2|says} {Q2|he was cut out when {O8|Dunmore Capital} bought in}.
{O8|Dunmore}'s board?
{T|Gen. (ret.)} {P5|Stokely Vance}, ex-{O9|SOCOM}.
{T|Dame} {P6|Honor Pym}, ex-{O10|MI6}.
And our old friend {P7|Skip}.

{S3|A reader at {L9|Langley} I'll call {P8|Maurice}} {C3|emails}: {Q3|"You are warm.
Look at the {N2|Maltese} boat."}
So I looked.
The {W1|Lady Consuelo}, flagged in {L7|Valletta}, was in {L8|Karachi} on {D|Feb. 9} and {D|Feb. 11}, and the {N3|Pakistanis} aren't known for their yachting.

{O11|WaPo} has had this for a month, {O12|McClatchy} for two weeks.
Are they waiting for the midterms?
{P9|Glenn} and {P10|Digby} linked me, the {O13|Times} called my MOTHER.

The right-wing blogs will say I hate the troops.
I WAS the troops ({O14|10th Mountain}, {D|'01-'03}).

{X:other|posted by spooky_acres | link | comments (112)}
