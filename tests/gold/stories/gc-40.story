@id gc-40
@genre sport
@style agency
@headline SPORT IN BRIEF: Bafana, Black Ferns, Bath and a bus in Bergamo
@byline none
@abstract Short sport items: an African football squad, women's rugby, an English premiership match, Italian football, judo and an anti-doping case.

FOOTBALL: {L1|BAFANA} RECALL {P1|MOKOENA}, DROP TWO

{L1|South Africa} recalled {O1|Orlando Pirates} {T|midfielder} {P1|Tshepo Mokoena-Jali} for {E1|Africa Cup of Nations} qualifiers against {L2|Rwanda} and {L3|Benin} and dropped {O2|Kaizer Chiefs} pair {P2|Sipho Radebe} and {P3|Given Khumalo}.
{S1|{T|Coach} {P4|Lucky Baartman}} {C1|told {O3|SABC Sport}} {Q1|they "know why, and so do their mothers"}.

RUGBY: {L4|FERNS} EDGE {L5|ENGLAND} IN {L14|AUCKLAND}

{L4|New Zealand} beat {L5|England} 27-26 at {F1|Eden Park} through a last-minute try by {P5|Ruahei Tane-So}.
{L5|England}, unbeaten in 31 tests, had led 26-8.
{Q2|"The {L4|Black Ferns} don't do clocks,"} {S2|{L5|England} {T|captain} {P6|Hettie Marchbanks}} {C2|said}.

{L6|Canada} defeated {L7|France} 34-12 in {L8|Dunedin} and face {L9|Wales} next.

RUGBY: {O4|BATH} TOO STRONG FOR {O5|LEICESTER}

{O4|Bath} 31 {O5|Leicester} 10; {O6|Sale} 22 {O7|Exeter} 22; {O8|Newcastle} 3 {O9|Northampton} 60.
{O9|Saints} go second.

{E3|SERIE A}: BUS PARKED, {O11|MILAN} FUME

{O10|Atalanta} and {O11|Milan} drew 0-0 in {L10|Bergamo}, where police stopped the {O11|Rossoneri}'s bus for an hour over a parking fine.
{O12|Roma} beat {O13|Verona}; {O14|Inter} lead {O15|Napoli} by four points.
{S3|{O16|La Gazzetta dello Sport}} {C3|called} {Q3|the match "an aspirin"}.

JUDO: {L11|KOSOVO} TAKE TWO GOLDS IN {L15|TASHKENT}

{P7|Drita Gashi-Krasniqi} and {P8|Fatbardh Nuka} won for {L11|Kosovo} at the {E2|Tashkent Grand Slam}.
{L12|Serbia}'s {P9|Strahinja Vuković} took silver and shook hands with both.
{L13|Japan} won five.

DOPING: {O17|CAS} UPHOLDS FOUR-YEAR BAN

The {O17|Court of Arbitration for Sport} upheld a ban on {N1|Belarusian} {T|hammer thrower} {P10|Ihar Shymanski-Dub}, who blamed a goose.
The {O18|Athletics Integrity Unit} ({O18|AIU}) and {O19|WADA} had both opposed his appeal, and {O20|RUSADA} lent a laboratory.
