@id ge-21
@genre football
@style feature
@headline ‘The whistle was mine, the game was theirs’: Guinea’s lost referee talks
@byline Fatoumata Binta Camara
@abstract A Guinean referee who vanished after stopping a cup final in 1999 tells his story for the first time. The federation says he resigned; his former linesman says he was driven away.

{Z|{L1|KINDIA}, {L2|Guinea} — }{Q1|“I will tell it once,”} {C1|said} {S1|{P1|Lansana Sow}}, and he put his tea on the wall, {Q1|“because a story told twice begins to improve.”}

On {D|July 4, 1999}, in the 71st minute of the cup final between {O1|Hafia} and {O2|AS Kaloum}, {P1|Sow} stopped the match, laid the ball on the centre spot of the {F1|Stade du 28-Septembre}, and walked out through the tunnel.
He was not seen in {L3|Conakry} again.

{Q2|“{S14|People} {C14|have said} {Q14|I was paid},”} {S2=P1|he} {C2|went on}.
{Q2|“{S15|People} {C15|have said} {Q15|I was drunk}.}
{Q2|{S16|A newspaper} {C16|said} {Q16|that I was a woman}.}

{Q2|“I was given an envelope, yes.}
{Q2|It was under the soap.}
{Q2|In it there was a photograph of my daughter going to school.}

{Q2|“So I looked at the clock, and I thought, she comes out at five.”}

He took a bush taxi to {L4|Mamou}, another to {L5|Labé}, and a third to {L6|Koundara}, on the {N1|Senegalese} side of which he sold shoes for nineteen years.

{S3|The {O3|Fédération guinéenne de football}, or {O3|Féguifoot}}, {C3|has always maintained} {Q3|that {P1|Sow} resigned}.
{Q4|“There’s a letter in the file,”} {S4|its {T|secretary general}, {P2|Ibrahima Blasco Bangoura}}, {C4|said}; {Q5|“it is typed”}, {S5=P2|he} {C5|conceded}, {Q5|“and he could not type.”}

Who sent the envelope?
{P1|Sow} would not say, and did not say that he knew.
{P3|Momo Wandel Soumah}, who ran the line {D|that day} and now drives for {O4|Orange Guinée}, is less discreet.

{Q6|“Everybody knows.}
{Q6|You know,”} {S6=P3|he} {C6|told this reporter}, who does not.
{Q6|“Ask which minister bought himself a boat.”}

{S8|{P4|Aïssatou}, the daughter}, {C8|recalls} {Q8|that {S9|a man in sunglasses} gave her a mango and {C9|asked} {Q9|what time school finished}}.
{Q10|“{S11=P4|I} {C11|told him}, {Q11|‘Five o’clock, uncle,’} because I was brought up well,”} {C10|said} {S10|{P4|Aïssatou}}, who is 34 and a notary.
{Q10|“{S12=P1|My father} {C12|says}, {Q12|‘It was not your fault.’}}
{Q10|He says it every {D|Tabaski}, so you see that he has thought about it.”}

The match was replayed behind closed doors and {O1|Hafia} won 2-0.
The ball stayed where it was.
It is in the federation’s museum, under {S13|a card} {C13|reading} {Q13|“Final, {D|1999}.
Interrupted.”}

{O5|CAF}, the {N2|African} governing body, gave {P1|Sow} a medal {D|last month} for “services to fair play”.
He hung it on the goat.
