@id gc-48
@genre football
@style agency
@headline Football: AFC and African wrap - Persib, Al Hilal, Young Africans win
@byline none
@abstract Results from Asian and African club football with a postponed match, a protest and national team news from Iraq and Mali.

{Z|{L1|KUALA LUMPUR}, {D|Feb 18} ({O1|Nusa Wire}) — }{O2|Persib Bandung} beat {O3|Ratchaburi} 3-1 on {D|Wednesday} to reach the quarter-finals of {E1|AFC Champions League Two}, {P1|Uilliam Barros-Lima} scoring twice from the spot.

{O4|Johor} drew 0-0 with {L2|Australia}'s {O5|Macarthur} and go through on away form; {O6|Gamba} thrashed {O7|Pohang} 5-0 in {L3|Suita}.

{Q1|"We played like tourists,"} {S1|{O7|Pohang} {T|coach} {P2|Park Sun-tae}} {C1|said}.
{S2=P2|He} {C2|apologised} {Q2|to "everyone who owns a red shirt"}.

{L4|RIYADH}: {O8|Al Hilal} 4 ({P3|Malcom Dieye} 3, {P4|S. Al-Dossary-Khan} 77) {O9|Al Wahda} 0; att: 41,206

{L5|DOHA}: {O10|Al Sadd} 2 {O11|Al Shorta} 2, aet (5-4 pens)

{L6|TEHRAN}: {O12|Persepolis} v {O13|Nasaf} moved to {L7|Dubai}

In {L8|Africa}, {O14|Young Africans} of {L9|Dar es Salaam} stunned {O15|Esperance} 1-0; {O16|Simba} lost in {L10|Luanda} to {O17|Petro}.
{O18|Mamelodi Sundowns} lead Group C from {O19|AS FAR} of {L11|Rabat}, {O20|Asante Kotoko} protested the eligibility of {O21|Stade d'Abidjan}'s {T|keeper}, {P5|Yaya Ouattara Dit Bébé}, and {O22|Rivers United} missed their flight.

{O23|CAF} will hear the protest on {D|Monday} in {L12|Cairo}.

NATIONAL TEAMS

{L13|Iraq} named {N1|Australian} {P6|Gavin Arlow} as coach until {D|July}.

{L14|Mali} call up {O24|Lorient}'s {P7|Sékou Long}; {L15|Burkina Faso} don't call up anyone: their federation's e-mail bounced.

{L16|Kyrgyzstan} play {L17|Guam} in {L18|Bishkek} on {D|March 26}, {L19|India} host {L20|Hong Kong}.
{S3|The {O25|All India Football Federation} ({O25|AIFF})} {C3|said} {Q3|that {L21|Kochi} would be ready "if it does not rain, and it will not"}.
