@id rs-17
@genre conflict
@style broadcaster
@headline Shelling kills three in Kherson bakery queue
@byline none
@abstract Three people died when shells hit a queue outside a bakery in Kherson. The regional governor said a second strike followed when medics arrived.

Three people were killed and eight wounded when shells hit a queue outside a bakery in {L1|Kherson} on {D|Wednesday}, regional officials said.

A second strike came eleven minutes later, when medics had arrived.

{X:embed.text|Ворог знову б’є по цивільних. Троє загиблих у черзі за хлібом.}

{X:embed.attribution|— Олена Ковтун (@kovtun_kherson) 4 березня 2026 р.}

{S1|{T|Governor} {P1|Olena Kovtun}} {C1|said} {Q1|the youngest of the dead was 19 and worked at the till}.

{X:embed.text|هذه صور المخبز بعد القصف}

{X:embed.attribution|— شبكة الجسر (@aljisrnet) ٤ مارس ٢٠٢٦}

{S2|{P2|Mykola Hryb}, who bakes at night,} {C2|said} {Q2|he had opened the door for air}.

{Q3|“The bread is still in there,”} {S3=P2|he} {C3|said}, {Q3|“and I would like to go and turn it off.”}

{L2|Moscow} did not comment.

{X:embed.text|View this post on Instagram}

{X:embed.attribution|A post shared by Kherson Bread (@khersonbread)}

{X:editor-note|This story is being updated.}
