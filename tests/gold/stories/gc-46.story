@id gc-46
@genre markets
@style agency
@headline BUZZ-Stocks and regulators: Nubank, Rakuten, BaFin, TRAI
@byline none
@abstract Short market items: a Brazilian lender, a Japanese retailer, a German regulator's fine, an Indian telecoms order, a Nordic merger and a Saudi listing.

** {N1|Brazilian} lender {O1|Banco Ipê} falls 6% after {O2|CVM} opens a probe into its {D|2023} accounts; {S1|{O3|XP}} cuts to "neutral", {C1|says} {Q1|"the footnotes have footnotes"}

** {O4|Rakuten} up 3.4%: {S2|{O5|Nikkei}} {C2|reports} {Q2|the group may sell a stake in its card arm to {O6|Mizuho}}.
{O7|KDDI}, {O8|SoftBank} flat

** {O9|BaFin} fines {O10|Hanse Clearing} {Y|4.75 mln euros} over late reports; {L1|Frankfurt}-listed shares down 0.8%

** {L2|India}'s {O11|TRAI} orders {O12|Jio}, {O13|Airtel}, {O14|Vi} to refund roaming charges; {O15|DoT} officials to meet {O16|COAI} on {D|Thursday}

** {O17|Tietoevry} and {O18|Knowit} confirm talks; {S3|{O19|Finanssivalvonta}, the {N2|Finnish} supervisor,} {C3|said} {Q3|it had been informed}.
{O20|Solidium}, the state's holding firm, owns a tenth

** {L3|Riyadh}: {O21|Al Dahna Logistics} soars 30% on debut on {O22|Tadawul}.
{O23|PIF} keeps 51%

** {O24|Whitehaven}, {O25|Yancoal} gain as {L4|Newcastle} coal tops {Y|$140}; {S4|{O26|CFMEU}} {C4|warns} {Q4|of stoppages at {L9|Moranbah}}

** {O27|Thai Union} -2.2%, {L8|U.S.} tuna duty upheld by the {O28|Court of International Trade}

** {O29|Gap}, {O30|Target}, {O31|Best Buy} report before the bell on {D|Wednesday}

** {L5|Israel}'s {O32|Bank Leumi}, {O33|Discount} slip; the {O34|Histadrut} calls a two-hour strike at the {O35|Bank of Israel}

** {O36|JSE}: {O37|MTN} climbs, {O38|Icasa} drops fee plan

{S5|{P1|Kim So-yeon Park}, {T|strategist at {O39|Banque Lémanique}}}{C5|:} {Q5|"Everyone is waiting for {P2|Moon} and the {O40|BOK}.
{D|Friday} is a holiday in {L6|Seoul}, so they will wait longer."}

{X:credit|({L7|BENGALURU} newsroom)}
