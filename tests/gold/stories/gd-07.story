@id gd-07
@genre sport
@style agency
@headline SPORTS DIGEST: Mostar rowers, Apia sevens, Nairobi chess and a Kazakh skater
@abstract Short sports items: rowing in Bosnia, rugby sevens in Samoa, chess in Kenya, short track in Almaty and a transfer in the J. League.

{X:byline|From the wires}

ROWING

{O1|HVK Neretva} of {L1|Mostar} won the eights at the {E1|Balkan Rowing Championships} on {L2|Lake Bled} on {D|Sunday}, half a length ahead of {O2|Partizan 1954}.
{S1|{T|Cox} {P1|Amar Zukić-Sunday}} {C1|said} {Q1|his crew trained in an old {F1|Dretelj} barracks}.
{L3|Greece} took four golds, {L4|Turkey} three, {L5|North Macedonia} one.

RUGBY SEVENS

{L6|Samoa} beat {L7|New Zealand} 19-17 in the final of the {E2|Pacific Sevens Challenge} at {F2|Apia Park}.
{P2|Tuifua Leota}, who plays for {O3|Moana Pasifika}, scored after the hooter; {P3|Faleseu Tauaa So'oalo} converted.
{L8|Fiji} lost to {L9|Tonga} in the third-place match.

CHESS

{T|Grandmaster} {P4|Nnamdi Okoro-Field} of {L10|Nigeria} leads the {E3|Nairobi Open} with 6.5 points of 7, ahead of {P5|Vignesh Pillai-Rao} ({L11|India}) and {P6|Shirin Chowdhury-Hem} ({L12|Bangladesh}).
The tournament, sponsored by {O4|Safaricom} and {O5|Chess Kenya}, is played at the {F3|Sarit Expo Centre}.

SHORT TRACK

{P7|Alina Tokayeva-Kim}, 17, an ethnic {N1|Korean} from {L13|Taldykorgan}, took {L14|Kazakhstan}’s first women’s title at the {E4|Four Continents Championships} in {L15|Almaty}’s {F4|Halyk Arena}.

{Q2|“My grandmother skated in felt boots,”} {S2=P7|she} {C2|told {O6|Qazsport}}.

FOOTBALL

{O7|Sanfrecce Hiroshima} signed {N2|Ghanaian} {T|winger} {P8|Prosper Moon} from {O8|Asante Kotoko} for {Y|$900,000}.
{O9|Urawa Reds} and {O10|Vissel Kobe} had asked after him.

RESULTS

{O11|Al Ahly} 2 {O12|Zamalek} 0

{O13|Young Africans} 1 {O14|Simba} 1

{O15|Colo-Colo} 0 {O16|Universidad de Chile} 3

{O17|Buriram United} P {O18|Port FC} P

{L16|Guam} 1 {L17|Macau} 0

{L18|Faroe Islands} 2 {L19|Gibraltar} 0

WOMEN’S NETBALL: {O19|Central Pulse} 51 {O20|Southern Steel} 49; {O21|Mystics} 60 {O22|Stars} 44.
