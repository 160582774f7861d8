@id rs-25
@genre business
@style press release
@headline Halden Marine orders four electric tugs
@byline none
@abstract Halden Marine has ordered four electric tugs from a yard in Vietnam. They are to replace diesel boats at three Norwegian ports.

{X:editor-note|NEWS RELEASE}

{X:editor-note|FOR IMMEDIATE RELEASE {D|21 April 2026}}

{Z|{L1|OSLO}, {L2|Norway}, {D|April 21, 2026} /{O1|NewsPost}/ -- }{O2|Halden Marine} has ordered four electric tugs from the {O3|Song Thu} yard in {L3|Da Nang}, {L4|Vietnam}, to replace diesel boats at three {N1|Norwegian} ports.

The first is due in {D|2028}.

{Q1|“A tug waits 20 hours and pushes for four, so it is made for a battery,”} {C1|said} {S1|{P1|Sunniva Rød}, {T|chief executive} of {O2|Halden Marine}}.

The contract is worth {Y|$61 million}.

{S2|{T|Yard director} {P2|Trần Quốc Bảo}} {C2|said} {Q2|it was the yard’s first order from {L5|Europe}}.

{X:other|About {O2|Halden Marine}}

{X:other|{O2|Halden Marine} has run harbour tugs since {D|1931} and employs 340 people in {L2|Norway} and {L6|Denmark}. Its shares are listed in {L1|Oslo}.}

{X:other|Forward-looking statements}

{X:other|This release contains forward-looking statements that involve risks and uncertainties. Actual results may differ.}

{X:other|Media contacts}

{X:other|{P3|Jonas Ek}, {O2|Halden Marine}, +47 555 01 990, press@halden.example}

{X:link|View original content: https://newspost.example/halden-tugs}

{X:copyright|SOURCE {O2|Halden Marine}}
