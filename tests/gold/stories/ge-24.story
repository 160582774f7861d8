@id ge-24
@genre entertainment
@style news-site
@headline Fans divided after Jun-Jun Valderama walks off noontime show
@byline Trixie Manalo
@abstract A Filipino comedian walked off a live noontime show over a joke about his home province, setting off a quarrel online between two hosts and two television networks.

{Z|{L1|MANILA}, {L2|Philippines} — }Did he walk or was he pushed?

Four days after {P1|Jun-Jun Valderama} left the set of {W1|Tanghali Na!} in the middle of a game segment, the comedian, his co-host and two networks are still giving different answers.

It began when {P2|Queenie Lacson-Yap}, who has hosted the {O1|KBN} show with him since {D|2018}, made a crack about people from {L3|Samar}, where {P1|Valderama} grew up.

{S1=P1|He} {C1|said} {Q1|“Excuse me lang”}, put down his microphone and went out past the dancers.

{P2|Lacson-Yap} was quick to respond.

{X:embed.text|It was a JOKE and he laughed at rehearsal 3 times.
To the {N1|Waray} people I love you.
To some others, get well soon 💛}

{X:embed.attribution|— {P2|Queenie Lacson-Yap} (@queenielyap) {D|March 9, 2026}}

That did not help.
{S2|The {T|governor of {L3|Samar}}, {P3|Milagros “Mila” Tan-Abueva}}, {C2|demanded} {Q2|an apology “in {N1|Waray}, with the correct accent”}.

{P1|Valderama} himself kept silent until {D|Wednesday night}, when he put a 40-second video on {W2|TikTok}.
{Q3|“I wasn’t fired.}
{Q3|I wasn’t hurt, really.}
{Q3|My nanay was watching,”} {S3=P1|he} {C3|says} in it, {Q3|“and she didn’t laugh, so I stopped too.”}

{X:embed.text|Nanay is all of us.
#StandWithJunJun}

{X:embed.attribution|— {T|Bb.} {P4|Armi} 🌺 (@armi_sayshi) {D|March 11, 2026}}

{X:embed.text|Honestly drama queen.
{P5|Dolphy} would have made a better joke back and stayed, sorry not sorry}

{X:embed.attribution|— {T|Kuya} {P6|Lito} (@litoboy77) {D|March 11, 2026}}

{S4=O1|The network} {C4|described} {Q4|the exit as “a scheduled rest”}.
Nobody who was in the studio remembers it being scheduled.
{S5=none|A dancer, who isn’t authorized to speak for {O1|KBN}}, {C5|told {O2|The Daily Tabloid}} {Q5|that {S11|the director} {C11|had shouted} {Q11|“Commercial!”} four times}.

Rival {O3|GMA Network} has been “in talks” with {P1|Valderama}, or hasn’t.
{S6|{P7|Boyet del Mundo}, his {T|manager} of 15 years}, {C6|would confirm only} {Q6|that his client had eaten lunch with somebody}.

{Q7|“Everyone in this business eats lunch,”} {S7=P7|he} {C7|pointed out}.

Sponsors are nervous.
{S8|{O4|Lucky Me!} and {O5|Jollibee}} {C8|said} {Q8|they were “monitoring”}.
{Q9|{W3|Alaska} milk has pulled one spot}, {C9|according to} {S9=none|two people at an agency that places advertising on the show}.

{P2|Lacson-Yap} made her apology on {D|Thursday}, in {N1|Waray}.
{Q10|The accent}, {S10|{T|Gov.} {P3|Tan-Abueva}} {C10|ruled}, {Q10|was “from {L4|Leyte}, but we accept”}.

{X:related.head|MORE IN SHOWBIZ}

{X:related.item|{P8|Sarah M.} sells out {F1|Araneta} in 11 minutes}

{X:related.item|Who is {P9|Moon Ga-ram}’s leading man?}

{X:newsletter|Subscribe to {W4|Tsismis Weekly}}
