@id gf-41
@genre music
@style web news
@headline Kora Night 2026: Full List Of Winners As Simi Moon, Baba Blue Win Big
@byline Temi Grace
@abstract Simi Moon won three prizes, including album of the year, at a music awards ceremony in Lagos that started four hours late.

{P1|SIMI MOON}, {P2|BABA BLUE} SWEEP {E1|KORA NIGHT}; {P3|OLD SOLDIER} WALKS OUT

{P1|Simi Moon} Wins {W2|Album Of The Year} For ‘{W1|Danfo Gospel}’, Dedicates Plaque To Conductors

It was a night of shine at {F1|Eko Convention Centre}, {L1|Victoria Island}, on {D|Sunday} as the 18th {E1|Kora Night} finally held, four hours behind schedule.

{P1|Moon}, real name {P1|Similoluwa Adesewa Monday}, carted away three plaques: {W2|Album of the Year}, {W3|Best R&B Single} (‘{W4|Soft Landing}’) and {W5|Headliner Award}.

{Q1|“Conductor, this is your change,”} {S1=P1|the 26-year-old} {C1|screamed} from the stage.
{Q1|“Eleven years you held it.”}

{P2|Baba Blue} ({O1|Mavin Republic}) took {W6|Artiste of the Year} ahead of {P4|Razor Sunday}, {P5|Ayo Bright}, {P6|Odili X} and {P7|Shally Jr}.
{S2=P2|He} was in {L2|Manchester} for a show at {F2|Co-op Live}, and {C2|said} by video {Q2|that his mother would collect it “because she has where to put it”}.

{P3|Old Soldier}, nominated five times since {D|2009}, left when {W7|Best Street-Hop} went to {O2|The Agberos}.
{Q3|“God is not the {E1|Kora} jury,”} {S3=P3|he} later {C3|posted on {W8|Snapchat}}.

OTHER WINNERS

{W9|Rookie of the Year}: {P8|Fola Sky}

{W10|Song of the Year}: ‘{W11|Kuronbe}’, {P9|Young Jonah} & {P10|Seyi Light}

{W12|Producer of the Year}: {P11|P. Major II}

Best Video: ‘{W13|Third Mainland}’, directed by {P12|T.G. Omoriku}

{W14|African Artiste of the Year}: {P13|Thandi Long} ({L3|South Africa}), beating {P14|Ben Ouma} ({L4|Kenya}), {P15|Kader B. Koné} ({L5|Ivory Coast})

{W15|Hall of Fame}: {P16|Ngozi Sun}, of blessed memory; {O3|Plantashun Boiz}

{T|Hosts} {P17|Brother Small} and {P18|Nomzamo Dlamini-King} arrived by BRT bus.
The {T|governor}, {T|Mr} {P19|Gbenga Power}, represented by {T|Commissioner for Tourism} {P20|Toke Idowu-Joy}, gave {Y|N10m} to the {O4|Musical Copyright Society Nigeria} ({O4|MCSN}).

{T|Organiser} {P21|Ayo Animal} has apologised for the delay.
{Q4|“Generator number two, I will not lie,”} {S4=P21|he} {C4|told {O5|Pulse}}.

{X:related.item|READ ALSO: ‘{W17|Lagos Love}’ Season 4 drops on {W18|Showmax}, {P22|Bisola} returns}

{X:related.item|READ ALSO: {P23|Ghost} sues {O6|Aristokrat Lagos}}
