@id gf-31
@genre cricket
@style results
@headline Scoreboard: Chattogram Kings v Sylhet Strikers; BPL squads; Afghan tour party
@abstract A scoreboard from the Bangladesh Premier League, with points, fixtures, and the Afghan squad to tour Ireland.

{Z|{L1|CHATTOGRAM}, {D|Jan 14} ({O1|Wicketwire}) — }{O2|Sylhet Strikers} beat {O3|Chattogram Kings} by four wickets in match 19 of the {E1|Bangladesh Premier League} at the {F1|Bir Shreshtho Matiur Rahman Stadium} on {D|Wednesday}.

{O3|Chattogram Kings}

{P1|Naim Islam} c {P2|Wood} b {P3|Shakib Noman} 41

{P4|Usman Khan Wazir} run out 12

{P5|Giles So} lbw b {P6|Gleeson} 0

{P7|Mithun Rana}† c & b {P8|Mehidy} 33

{P9|Haider Ali Jr.} st {P10|Jaker} b {P8|Mehidy} 27

{P11|Asif “Bangla” Ali} not out 22

Extras (lb 4, w 9) 13

Total (5 wickets, 20 overs) 148

Did not bat: {P12|Shoriful}, {P13|Al-Amin}, {P14|Bilawal Khan}

Bowling: {P3|Shakib} 4-0-30-1, {P6|Gleeson} 4-0-21-1, {P8|Mehidy} 4-0-29-2, {P15|Young} 4-0-31-0, {P16|Mark King} 4-0-33-0

{O2|Sylhet Strikers} 152 for six in 18.4 overs ({P2|Wood} 58, {P10|Jaker} 40 not out; {P13|Al-Amin} 3-24)

Toss: {O2|Strikers}.
Umpires: {P17|Morshed Ali Khan} and {P18|Sajith Perera} ({L2|Sri Lanka}).
Player of the match: {P2|Toby Wood}.

{Q1|“{S5|{P10|Jaker}} {C5|said}, {Q5|finish it before the dew},”} {C1|said} {S1|{P2|Wood}}, {Q1|“and I said, what dew?}
{Q1|Then I dropped my bat.”}

Points: {O4|Rangpur Riders} 12, {O2|Sylhet} 10, {O5|Rajshahi Warriors} 8, {O3|Chattogram} 6, {O6|Dhaka Capitals} 4, {O7|Noakhali Express} 2

{D|Thursday}: {O4|Riders} v {O7|Express}, {F2|Sher-e-Bangla National Cricket Stadium}, {L3|Mirpur} ({D|1300}); {O5|Warriors} v {O6|Capitals} ({D|1800})

FINE

{Q2|{P9|Haider} loses 15 percent of his match fee for throwing a sandwich}, {S2|{T|referee} {P19|Rashid Rahul}} {C2|ruled}.

AFGHAN SQUAD

{L4|KABUL} — {L5|Afghanistan} squad for the one-day series against {L6|Ireland} at {F3|Stormont} and {F4|Malahide}, named by the {O8|Afghanistan Cricket Board} ({O8|ACB}):

{P20|Hikmatullah Noor} ({T|captain}), {P21|Rahmat}, {P22|Sediqullah Zadran}, {P23|Ikram Sha}, {P24|Darwish}, {P25|Nangyal}, {P26|Bilal Sami}, {P27|Gul}, {P28|A. M. Ghazan}, {P29|Noor Lakan Hotak}, {P30|Zia-ur-Rehman Akbar}, {P31|Farid Malik}.

Reserves: {P32|Abdullah}, {P33|Zahir Pakteen}.

{S3|{T|Chief selector} {P34|Ahmad Sulaiman Khil}} {C3|said} {Q3|{P35|Inam Haq}, the left-arm quick, had not recovered from a motorcycle accident on the {F5|Kabul-Jalalabad highway}}.
{S4=none|A source at the board} {C4|told {O9|Ariana News}} {Q4|the motorcycle had not recovered either}.
