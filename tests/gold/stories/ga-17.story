@id ga-17
@genre markets
@style agency
@headline Asia FX: ringgit leads gains, peso slides after surprise cut
@byline Farah Idris
@abstract Malaysia's ringgit led gains among Asian currencies as oil rose, while the Philippine peso slid after a surprise rate cut. A table of levels is included.

{X:other|EMERGING MARKETS-Ringgit leads {L1|Asia} FX higher, peso slides after surprise cut}

{X:other|* {L2|Malaysia} Q2 GDP beats forecasts

* {O1|BSP} cuts by 50 bps, peso at 17-mth low

* {L3|Jakarta} closed for holiday}

{Z|{D|Aug 20} ({O2|Tidewire}) - }The ringgit touched its strongest level since {D|early 2021} on {D|Thursday} after {L2|Malaysia}'s economy grew faster than expected, but the {N1|Philippine} peso tumbled as {L4|Manila} surprised traders with a half-point rate cut.

The ringgit gained 0.7% to 3.8940 per dollar.
{Q5|Output rose 5.6% in the second quarter from {D|a year earlier}}, {S5|{O3|Bank Negara Malaysia}} {C5|reported}, with growth in {L5|Penang}'s chip plants outweighing weak palm oil.

{Q1|"{O3|Bank Negara} can sit on its hands until {D|2027}, and they are comfortable hands,"} {C1|said} {S1|{P1|Lim Kok Seng}, {T|FX strategist at {O4|Straits Fidelity}} in {L6|Kuala Lumpur}}.

The peso fell 1.3% to 60.22.
{S2|{T|{O5|Bangko Sentral ng Pilipinas} Governor} {P2|Maria Corazon Yulo-Dizon}} {C2|said} {Q2|that inflation of 1.1% left "ample room, perhaps a ballroom"}.
{Q3|Further easing was "not excluded"}, {S3=P2|she} {C3|added}.
Shares on the {O6|PSE} jumped 1.8%, led by {O7|SM Prime} and {O8|Ayala Land}.

{O9|Standard Chartered} and {O10|Maybank} now expect another cut at the {D|Oct 15} meeting; {O11|ANZ} does not.

The {N2|South Korean} won rose 0.3% after {O12|Samsung Electronics} announced an advanced packaging order from {O13|Nvidia}, and the {L17|Taiwan} dollar 0.2%.
{L7|Seoul}'s {W1|KOSPI} set a closing record for a third day running; {L8|Taipei}'s {W2|Taiex} eased.

{L16|Thailand}'s baht was flat.
The {O14|National Economic and Social Development Council} ({O14|NESDC}) trimmed its growth estimate for {D|2026} to 1.9%, citing tourists from {L9|China}.
{N5|Indian} bonds were little changed before an auction of {Y|320 billion rupees} by the {O15|Reserve Bank of India}.

HIGHLIGHTS:

** {N6|Indonesian} markets shut for {D|Maulid}

** {L10|Singapore}'s {O16|GIC} buys 9% of {O17|Vinhomes} unit

** {O18|Moody's} affirms {L11|Mongolia} at B2

{L1|Asia} currencies vs dollar at {D|0640 GMT} (last, % day, % year to date)

{L12|Japan} 148.10 +0.12 +5.2

{L9|China} 6.9911 +0.03 +1.4

{L13|India} 89.140 -0.05 -2.1

{L2|Malaysia} 3.8940 +0.70 +6.9

{L14|Philippines} 60.220 -1.31 -3.3

{L15|S. Korea} 1402.3 +0.29 +3.0

{L16|Thailand} 31.66 0.00 +0.8

{X:credit|(Reporting by {P3|Farah Idris}; Additional reporting by {P4|Ng Wei Jie}; Editing by {P5|Rashmi Sun})}
