@id ga-10
@genre culture
@style review
@headline Review: 'The Drowned Parish' finds its voice when it stops singing
@byline Cosima Weatherby-Nwosu
@abstract A review of a new chamber opera at the Wexford festival about a flooded Welsh valley: the score is uneven, the bass outstanding, the staging too clever.

{X:other|OPERA}

{X:other|{W1|The Drowned Parish} | {F1|National Opera House}, {L1|Wexford} | ★★★☆☆}

Water has no pitch, which is the first problem facing anyone who writes an opera about it.
{P1|Gethin Moelwyn}'s {W1|The Drowned Parish}, which had its premiere at the {E1|Wexford Festival Opera} on {D|Friday}, gives it a contrabassoon, three wine glasses and, for much of the second act, nothing at all.

Nothing at all is best.

The story is that of {L2|Capel Celyn}, the {N1|Welsh}-speaking village in {L3|Meirionnydd} that {L4|Liverpool} drowned in {D|1965} to fill its kettles.
{P2|Sadhbh Ní Cheallaigh}'s libretto, in {N1|Welsh} and {N2|English}, sensibly keeps the politicians offstage; {O1|Liverpool Corporation} is a voice on a wireless, spoken with terrible courtesy by {P3|Rupert Hale-Okafor}.
The people who matter are a {T|postmistress}, {P4|Mair} ({P5|Anwen Hughes-Park}, luminous, underpowered), and the {N3|Methodist} deacon who digs up his own parents.

He is {P6|Bogdan Ursu}, a {N4|Moldovan} {T|bass} of 28 who has been singing {P7|Sarastro} for {O2|Oper Leipzig} and will not be doing so for long.
When {P6|Ursu} counts the coffins, unaccompanied, the house stops breathing.
{T|Conductor} {P8|Tamsin Frost} lets the silence run to a full minute, and the {O3|Ulster Orchestra}, God bless them, did not so much as turn a page.

Elsewhere {P1|Moelwyn} is too fond of his models.
There is a storm out of {W2|Peter Grimes}, a waltz out of {W3|Wozzeck} and a hymn, {W4|Cwm Rhondda}, that he treats as if it had wronged his family.

{T|Director} {P9|Ilse von Hagenow-Reyes} has put the whole thing in a car showroom.
I asked the man beside me why, a retired vet from {L5|Gorey}.
{Q1|"Same reason as the dam,"} {S1|he} {C1|said}.
{Q1|"There was money left."}

{O4|RTÉ lyric fm} recorded the first night for broadcast at {D|Christmas}, and {O5|Music Theatre Wales} takes the production to {L6|Bangor}, {L7|Aberystwyth} and, with some nerve, the {F2|Liverpool Playhouse}.
{S2|{P10|Eluned Price}, {T|chair of the {O6|Arts Council of Wales} opera panel}}, {C2|has written} in {O7|Y Cymro} {Q2|that it is "the reckoning we were promised at school"}.
It is not that.
But I would swim a fair way to hear {P6|Ursu} count again.

{X:other|Runs until {D|1 November}.
Tickets from {Y|€35}, {Y|€12.50} for under-26s.}

{X:caption|{P6|Bogdan Ursu} in {W1|The Drowned Parish}.
Photograph: {P11|Pádraig Grace}/{O8|WFO}}

{X:related.item|Read {P12|Cosima Weatherby-Nwosu} on why {W5|Tosca} should be banned for ten years}
