@id gf-07
@genre labour
@style agency
@headline Turkish miners end sit-in at Zonguldak pit after wage deal
@byline none
@abstract About 900 miners left a coal gallery in Zonguldak after eight days when their union won a 48 percent raise. The operator said it would not punish them.

{Z|{L1|ZONGULDAK}, {L2|Turkey}, {D|Jan. 17} ({O1|Anka Telegraph}) - }Nine hundred coal miners came up from the {F1|Üzülmez} pit on {L2|Turkey}’s {L4|Black Sea} coast on {D|Saturday}, their faces black and many of them singing, after eight days underground in the longest such protest since the {E1|Great Miners’ March} of {D|1991}.

{S1|{O2|Genel Maden-İş}, the union,} {C1|said} {Q1|it had agreed with operator {O3|Karaelmas Enerji A.Ş.} on a 48 percent raise, a dry room for clothes and an ambulance for every shift}.

{Q2|“We asked for bread and for a towel,”} {C2|said} {S2|{P1|Satılmış Deniz}, 29}, blinking in the light.
{Q2|“I did not know that the towel would be harder.”}

The deal was brokered at the {F2|Bülent Ecevit Cultural Centre} by {P2|Ayşenur Çelik Kaya}, a {T|deputy labour minister}, after {O4|Türk-İş}, {O5|DİSK} and {O6|Hak-İş}, the three big confederations, which rarely agree, threatened a one-day stoppage.

{S3|{P3|Umut Barış Toprak}, {T|chairman of the company}}, {C3|told {O7|Anadolu Agency}} {Q3|that no miner would be dismissed}.
{Q4|“They are angry at me, and I am angry at the price of coal,”} {S4=P3|he} {C4|said}.

{O3|Karaelmas} took over the pit from {O8|Türkiye Taşkömürü Kurumu} ({O8|TTK}) in {D|2019}.
Nineteen people have died in it since.
An explosion in nearby {L5|Amasra} in {D|October 2022} killed 43, and the {E2|Soma disaster} of {D|2014} killed 301 and led {L6|Ankara} to ratify the {W1|Safety and Health in Mines Convention}.

In the square below the {F3|Gazipaşa Street} statue of a miner, wives had kept soup going day and night.
{S5|One of them, {P4|Gül}, who did not want her surname printed because her brother-in-law works for the company}, {C5|said} {Q5|her husband had sent up a note in a lunch tin}.
{S6|It} {C6|read}, she said: {Q6|“Rent paid?}
{Q6|Cat fed?”}

The {O9|Republican People’s Party} ({O9|CHP}) sent a bus, the {O10|DEM Party} a delegation from {L7|Batman}, the ruling {O11|AK Party} two lawmakers who were booed.
The far-left {O12|İşçi Yolu} newspaper printed its front page in black.

{S7|{T|Mayor} {P5|Cemal Uzun}}, speaking on {O13|Halk TV}, {C7|warned} {Q7|that the pit had coal for six years at most}.
{Q8|“After that we shall have a museum,”} {S8=P5|he} {C8|said}, {Q8|“and you cannot strike in a museum.”}
