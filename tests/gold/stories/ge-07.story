@id ge-07
@genre markets
@style market-report
@headline ASIA STOCKS - Manila, Jakarta firm; Bangkok falls on bank worries
@byline none
@abstract Southeast Asian markets closed mixed, with Manila and Jakarta rising on telecoms and palm oil while bank shares dragged Bangkok to a three-month low.

{Z|{L1|SINGAPORE}, {D|Sept 12} ({O1|Ledger Wire}) - }{N3|Southeast Asian} share markets were mixed on {D|Thursday}, with {L2|Manila} led higher by telecoms and {L3|Jakarta} by plantation stocks, while {L4|Bangkok} fell to a three-month low on fears about a mid-sized lender.

{L2|MANILA} - The {W1|PSEi} ended up 41.66 points, or 1.29 percent, at 3,267.14.
{O2|PLDT} rose {Y|20 pesos} to {Y|1,540 pesos} and {O3|Pilipino Telephone} {Y|75 centavos} to {Y|34.50}.
{Q1|“Foreigners came in after lunch as if somebody rang a bell,”} {C1|said} {S1|{P1|Noel Reyes-Tan}, {T|head of research at {O4|Anscor Hagedorn}}}.
{O5|San Miguel} B shares were flat ahead of results; {O6|Ayala Land} slipped.

{L3|JAKARTA} - The composite index closed at 556.02, up 3.17.
{O7|Astra Agro Lestari} and {O8|London Sumatra} gained as crude palm oil in {L5|Kuala Lumpur} went through {Y|1,200 ringgit} a tonne.
{S2|Dealers} {C2|said} {Q2|state pension fund {O9|Taspen} had been buying {O10|Telkom}}.
{O11|Bank Dagang Nusantara} was suspended at the request of {O12|Bapepam}, the market watchdog, which wants details of a loan to {O13|PT Mega Surya Kencana}.

{L4|BANGKOK} - The {W2|SET} index dropped 24.30 points to 1,036.18, led by banks, after {S3=O14|the {N1|Thai}-language daily {O14|Krungthep Setthakit}} {C3|reported} {Q3|that the {O15|Bank of Thailand} had sent examiners to {O16|Siam Metropolitan Bank}}.
The central bank denied it.
{Q5|Nobody believes denials in a week when the baht is sold in {L6|London}, {L7|Hong Kong} and {L8|New York} in turn}, {S5=none|a broker at a {N2|Japanese} securities house} {C5|said}, asking for his name to be left out.
{O17|Thai Farmers Bank} lost {Y|eight baht} to {Y|168}, {O18|Bangkok Bank} 10 to {Y|256}.

{L5|KUALA LUMPUR} - The {W3|KLSE Composite} edged up 0.31 to 1,121.45 in thin trade.
Second-board favourites {O19|Repco Rimba} and {O20|Kelanamas Tin} were marked down.
{O21|Tenaga Nasional} added {Y|10 sen} to {Y|10.20 ringgit}.
{S6|{T|Finance Minister} {T|Datuk} {P2|Ismail Mokhtar}} {C6|was quoted by {O22|Bernama} as saying} {Q6|that the government had “no plan, now or ever,” to tax share gains}.

{L1|SINGAPORE} - The {W4|Straits Times Industrials} fell 6.44 to 2,140.08.
{O23|Singapore Airlines} foreign eased {Y|10 cents} to {Y|S$14.40} on jet fuel prices; {O24|Keppel} and {O25|Sembawang} were unchanged.
{O26|Creative Technology}, hit by a price cut at rival {O27|ESS}, fell 4 percent.

{L9|HO CHI MINH CITY} - No market yet.
{S7|The {O28|State Securities Commission}} {C7|repeated} {D|this week} {Q7|that trading would start “when conditions permit”}.

{X:tagline|-- {L1|Singapore} newsroom +65 555 0142}
