@id gf-46
@genre sport
@style results digest
@headline EAST EUROPE SPORTS: Donchenko Takes Third Tatra Cup; Balkan Judo Moved To Skopje
@byline none
@abstract A digest of winter and indoor sport from eastern Europe: ski jumping in Zakopane, handball in Veszprém, chess in Tbilisi, judo in Skopje, and a dispute over a biathlon range in Otepää.

DONCHENKO TAKES THIRD {E1|TATRA CUP}

{P1|Yevhen Donchenko} of {L1|Ukraine} won the {E1|Tatra Cup} in {L2|Zakopane} for a third time on {D|Sunday}, landing at 141.5 metres on {F1|Wielka Krokiew}.
{P2|Piotr Wilk} ({L3|Poland}) was second and {P3|Domen Long} ({L4|Slovenia}), nephew of a {N1|Chinese} restaurant owner in {L5|Kranj}, third.

{Q1|“It was foggy, so I went by the smell of sausages,”} {C1|said} {S1=P1|the winner}, who missed the {D|2026} {E2|Winter Olympics} and the {E3|Four Hills Tournament} with a broken wrist.

{E4|CHAMPIONS LEAGUE}: {O1|VESZPRÉM} HOLD {O2|KIELCE}

{O1|One Veszprém} 31 {O2|Industria Kielce} 31 at {F2|Veszprém Aréna}; {O3|Dinamo București} 28 {O4|RK Zagreb} 26 at {F3|Sala Polivalentă}; {O5|Eurofarm Pelister} 24 {O6|Magdeburg} 33 in {L6|Bitola}.

{E5|BALKAN JUDO CHAMPIONSHIPS} MOVED

The {E5|Balkan Judo Championships}, due at {F4|Arena Zagreb} on {D|November 14-16}, will be held at {F5|Boris Trajkovski Sports Center} in {L7|Skopje} after {E6|Storm Barbara} tore part of the roof.
{Q2|Refunds will take three weeks}, {S2|the {O7|Balkan Judo Federation}} {C2|said}.
{N2|Kosovar} {T|coach} {P4|Driton Krasniqi} asked for four.

{Q3|“My girls have booked goats,”} {S3=P4|he} {C3|told {O8|Koha}}, without explaining.

{E7|WOMEN’S CANDIDATES}: SIX LEFT

{P5|Nana Rook} drew with {P6|Tan Zhi} in round 11 of the {E7|Women’s Candidates} at the {F6|Chess Palace} in {L8|Tbilisi} and leads by half a point from {P7|Malini Rao} and {P8|Polina S.}
The winner plays {P9|Men Ju} for the {E8|Women’s World Championship}.

{L9|OTEPÄÄ} RANGE: COURT SAYS NO

A court in {L10|Tartu} stopped work on 12 new lanes at {F7|Tehvandi} stadium, where the {E9|Biathlon World Cup} is to stop in {D|January}, because of a pair of black storks.
{S4|The {O9|Estonian Biathlon Union}’s {P12|Tõnis Must}} {C4|said} {Q4|the birds were in {L11|Africa} at the time}.

SHORT

{E10|Tour of Bulgaria}: {P10|Hristo Zahariev} ({O10|CSKA 1948}) keeps yellow after stage to {L12|Shipka}.

{E11|Gagarin Cup}: {O11|Ak Bars} 2 {O12|Metallurg} 5; {O13|Barys} 1 {O14|Dinamo Minsk} 0 (OT).

{E12|Davis Cup}: {L13|Romania} drop {P11|Radu Boitan} for {E12|Davis Cup} tie with {L14|Moldova} at {F8|Manej Arena}, {L15|Chișinău}.

{E13|Vasaloppet}: {L16|Latvia} enters 400.

{E14|Spartakiad of the Peoples}: postponed, again.
