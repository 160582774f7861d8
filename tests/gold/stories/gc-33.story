@id gc-33
@genre cricket
@style agency
@headline Cricket-Scoreboard: Zimbabwe v Ireland; Ranji and county notes
@byline none
@abstract Ireland beat Zimbabwe by three wickets in Bulawayo after a late stand. Domestic cricket in India, England and Pakistan follows in short items.

{Z|{L1|BULAWAYO}, {D|Aug 2} ({O1|Sportwire}) - }{L2|Ireland} beat {L3|Zimbabwe} by three wickets on the fourth day of the only test on {D|Sunday}, {P1|Fionn McAteer} and {P2|Barry Cashel-Singh} adding 71 for the eighth wicket at {F1|Queens Sports Club}.

{L3|Zimbabwe} 212 ({P3|T. Makoni-West} 64; {P4|M. Adair-Long} 4-51) and 188 ({P5|Wellington Sibanda-Moyo} 55; {P6|A. McBrine-Patel} 5-60); {L2|Ireland} 199 and 203-7 ({P1|McAteer} 58no).

{Q1|"{P2|Barry} told me a joke about {L4|Lurgan} and I forgot where I was,"} {S1|{P1|McAteer}, of {O2|North West Warriors},} {C1|told {O3|RTÉ}}.

{L3|Zimbabwe}, coached by former {L5|Namibia} {T|captain} {P7|Deon Kotzé-Green}, play {L6|Afghanistan} in {L7|Harare} from {D|Thursday}.
{S2|{O4|ZC}} {C2|said} {Q2|{T|left-armer} {P8|Blessing Sunday} had been called up from {O5|Mashonaland Eagles}}.

IN {L8|INDIA}

{O6|Vidarbha} crushed {O7|Baroda} by an innings in {L9|Nagpur}; {O8|Saurashtra} and {O9|Tamil Nadu} drew.
{O10|Services} won for once, against {O11|Railways}, {T|Havildar} {P9|Gurpreet Thapa} taking seven.
The {O12|BCCI} has moved the {E1|Duleep Trophy} to {L10|Bengaluru}.

IN {L11|ENGLAND}

{O13|Essex} 301 & 12-0, {O14|Durham} 298 - {L14|Chelmsford}

{O15|Somerset} 455, {O16|Notts} 91 & 102-6 - {L15|Taunton}

{O17|Kent} signed {L12|Sri Lanka} {T|wrist-spinner} {P10|Dilhara Perera-Cooray} for the {E2|One-Day Cup}; {O18|Lancashire} and {O19|Glamorgan} wanted him.

IN {L13|PAKISTAN}

The {O20|PCB} sacked {T|chief selector} {P11|Mudassar Bhatti}.
{Q3|"For personal reasons.
Ours,"} {S3=O20|a spokesman for the board} {C3|said}.
{O21|WAPDA}, {O22|SNGPL} and {O23|Khan Research Laboratories} return to the {E3|President's Trophy}, {O24|Karachi Whites} and {O25|Blues} merge.
