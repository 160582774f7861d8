@id ge-11
@genre personal blog
@style weblog
@headline Allotment diary: slugs 4, me 1
@byline Wren
@abstract A blogger in Leeds writes about her allotment, a plot inspection by the council, a neighbour's homemade liquor and a trip to a garden show.

Hello my lovelies, sorry for the silence, the laptop went to {O1|Currys} to be mended and came back with somebody else's charger.

So.
The allotment.
We had The Inspection on {D|Tuesday}.
{P1|Maureen} from {O2|Leeds City Council} walks round with a clipboard and gives you a letter if your plot is less than 75% "cultivated", which {S2|{P2|Geoff} on plot 31} {C2|says} {Q2|includes brambles if you eat them}.
It doesn't.
He has had the letter three years running and uses it as mulch.

I passed!!
No thanks to the slugs.
Every single one of my {W1|Little Gem} lettuces, gone, and the {W2|Crown Prince} squash I got off {T|Auntie} {P3|Jean}'s friend in {L1|Otley}.
I've tried copper tape, beer traps ({O3|Aldi} lager, they turned their noses up), and those {W3|Nemaslug} nematodes that come in the post and live next to the butter, about {Y|£14}.
{P4|Dan} opened the fridge and had a moment.

The man on the next plot is {T|Mr} {P5|Singh}, who used to drive the number 49 for {O4|First Leeds} and came over from {L2|Jalandhar} in {D|1974}.
He grows methi, mooli and a {N1|Punjabi} sort of tinda you can't get anywhere, and he's the only person on the whole of {F1|Gledhow Valley Allotments} with no slugs at all.
His secret is getting up at {D|four}.
{S1=P5|He} {C1|told me} {Q1|he takes them for a drive to {L3|Roundhay Park}}.
I honestly don't know if he's pulling my leg.

On the other side there's {P6|Zbyszek} and {P7|Ola} with their plum trees and their, ahem, plum products.
{P7|Ola} is an anaesthetist at {O5|Jimmy's}, so I suppose she knows what she's doing.
I had one thimble on {D|Sunday afternoon} and missed {W4|Gardeners' World} on catch-up because I was asleep in the wheelbarrow.

{D|Last weekend} me and {P8|Priya} went to the {O8|RHS} show at {L4|Tatton Park}, two trains and a replacement bus from {L5|Stockport}, and I spent {Y|forty quid} on a hellebore that looks like every other hellebore.
The {P11|Alan Titchmarsh} fan club (not an official club, just six ladies from {L6|Hebden Bridge}) had matching hats.
We saw a show garden sponsored by {O7|Yorkshire Water} about drought.
the irony, given my standpipe.

Recipe for courgette cake is coming I PROMISE, {P9|Kath}, stop messaging me.

Next time: can you compost a {W5|Primark} dressing gown?

Love, {P10|Wren} xx

{X:other|Filed under: allotment, slugs, {L7|Leeds}.
7 comments}

{X:related.item|Older post: {P4|Dan} and the hosepipe}
