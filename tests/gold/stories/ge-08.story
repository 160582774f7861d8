@id ge-08
@genre football
@style agency
@headline Fortaleza shock Flamengo, Atlético Mineiro draw ten-goal thriller
@byline Rogério Saldanha
@abstract Fortaleza won at the Maracanã for the first time in six years and Atlético Mineiro and Grêmio shared ten goals, leaving Palmeiras two points clear in Brazil.

{Z|{L1|RIO DE JANEIRO}, {D|Aug 24} ({O1|Sportwire}) - }A late header by {P1|Wanderson Piauí} gave struggling {O2|Fortaleza} a 1-0 win at {O3|Flamengo} on {D|Sunday} and left {O4|Palmeiras} two points clear at the top of the {N1|Brazilian} championship.

{P1|Piauí}, released by {O5|Ceará} in {D|January} and signed on a free transfer, rose between {P2|Léo Brandão} and {N2|Uruguayan} {T|defender} {P3|Guillermo Etcheverry} to meet a corner from {P4|Juninho Long} at the far post in the 88th minute.

{Q1|“My mother says that I only ever jump for mangoes,”} {S1=P1|the 31-year-old striker} {C1|told {O6|TV Globo}}.

{O3|Flamengo}, without {T|goalkeeper} {P5|Dida Rocha} and with an eye on {D|Wednesday}’s {E1|Copa Libertadores} tie at {O7|Racing} in {L2|Avellaneda}, {L3|Argentina}, hit the bar twice at the {F1|Maracanã}.
{T|Coach} {P6|Filipe Serrano} was sent off for kicking a bottle that hit the fourth official.

{O4|Palmeiras}, who had drawn 0-0 at {O8|Bahia} on {D|Saturday}, have 44 points to {O3|Flamengo}’s 42.
{O9|Cruzeiro} are third with 41 after {N3|Argentine} {P7|Lautaro Gallo} scored twice in a 3-1 defeat of {O10|Internacional}.

The game of the day was at the {F2|Arena MRV}, where {O11|Atlético Mineiro} and {O12|Grêmio} drew 5-5.
The home team led 4-1 and the visitors 5-4 before {P8|Hulk Junior} converted a penalty in the 11th minute of stoppage time.
{S2|{O12|Grêmio} {T|coach} {P9|Mano Gaúcho}} {C2|said} {Q2|he had aged}.
{S3=none|His opposite number} {C3|said} only {Q3|that he needed to sit down}.

Newly promoted {O13|Mirassol}, playing in the top flight for the first time, beat {O14|Santos} 2-0 and are fifth.
{O15|Corinthians} lost 2-1 at home to {O16|Vasco}, whose winner came from {P10|Philippe Coutinho de Souza}, no relation.
{O17|São Paulo} v {O18|Botafogo} was put off because of hail.

At the bottom, {O19|Sport}, from {L4|Recife}, still have no away win after a 3-0 defeat at {O20|Red Bull Bragantino}.
{O21|Juventude} and {O22|Vitória} drew 1-1, while {O23|Fluminense} went down 1-0 in {L5|Fortaleza} to {O5|Ceará}, who climb out of the relegation places at the expense of their neighbours.

{L6|Brazil} {T|manager} {P11|Carlo Benassi}, who watched the {F1|Maracanã} match from the stands, names his squad on {D|Tuesday} for {E2|World Cup} qualifiers against {L7|Chile} and {L8|Bolivia}.
{O24|Folha de S.Paulo} expects him to call up {P12|Estevinho} of {O25|Chelsea} and leave out {P13|Rodryguinho} of {O26|Real Madrid}.

{X:related.head|Also in sport}

{X:related.item|{O27|CBF} fines {O15|Corinthians} over laser pens}

{X:related.item|{L3|Argentina}: {O28|Boca} lose again}
