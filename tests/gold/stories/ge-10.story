@id ge-10
@genre football
@style newspaper
@headline TRANSFER DIARY: Sunderland turn to Seoul, Celtic wait on Genk
@byline Moira Keddie
@abstract A deadline-week digest of moves: Sunderland close on a South Korean forward, Celtic bid for a Genk winger, and a Burnley goalkeeper chooses Spain over Saudi Arabia.

{O1|Sunderland} expect to complete the {Y|£9.5m} signing of {L1|South Korea} {T|forward} {P1|Moon Seung-jae} from {O2|FC Seoul} by {D|Wednesday}.
{P1|Moon}, 22, landed at {F1|Newcastle Airport} {D|last night} and had a medical {D|this morning} at the {O3|Spire} hospital in {L2|Washington}, {L3|Tyne and Wear}.
{O4|Feyenoord} had a lower bid turned down.

{Q1|“The boy’s got his boots with him,”} {C1|said} {S1=none|a source at the {F2|Academy of Light}}.

{O5|Celtic} will go back to {O6|Genk} with {Y|£7m} for {T|winger} {P2|Christos Oosterbeek}, the {N1|Greco-Belgian}, having been {C9|told} {Q9|that {Y|£5m} was “for one leg”}.
{P3|Brendan Kilbride} wants two wide men; the other is {P4|So Yamada}, at {O7|Vissel Kobe}.
{O8|Rangers} deny interest in either, though {S2|{O9|Het Belang van Limburg}} {C2|reported} on {D|Saturday} {Q2|that they sent a scout to the {E1|Pro League} game with {O10|Union Saint-Gilloise}}.

{S8|{T|Goalkeeper} {P5|Max Ashworth}} {C8|has told {O11|Burnley}} {Q8|that he prefers {O12|Getafe}, who can pay him {Y|£38,000} a week, to {O13|Al-Ettifaq}, who can pay him four times that}.
{S3|His {T|agent}, {P6|Jorge Mendonça}}, {C3|joked} {Q3|that the lad burns easily}.

Loans: {P7|Kofi England} ({O14|Brentford} to {O15|Bristol Rovers}, season); {P8|Rhys Bala} ({O16|Cardiff} to {O17|The New Saints}); {P9|Luca Holland} ({O18|Leicester} to {O19|St. Pauli}, option {Y|€6m}).

{O20|Wrexham} are understood to have offered {O21|Ipswich} {Y|£4m} plus add-ons for {T|captain} {P10|Sam Thorley}.
{S4|{O21|Ipswich}} {C4|said} {Q4|no formal bid had been received}.
{S5|{O20|Wrexham}} {C5|said} {Q5|it had been sent twice}.

{P11|Ibrahima Sow-Diaby}, the {L4|Guinea} {T|midfielder}, will not be joining {O22|Wolves}.
He flew to {L5|Birmingham} on {D|Monday}, was shown round {F3|Molineux}, ate a pie and signed for {O23|Lens}.
{S6=none|A {O22|Wolves} official} {C6|described} {Q6|it as “a good pie, too”}.

{Q7|{O24|Manchester United} have let the {D|July} clause on {P12|Tomás Vale} lapse}, {S7|{O25|Record}} {C7|says}.
{O26|Benfica} now want the full {Y|€80m}.

In the women’s game, {O27|Arsenal} have sold {P13|Frida Lie} to {O28|Bay FC} for a {E2|WSL} record, and {O30|London City Lionesses} have signed {L6|Jamaica}’s {P14|Kayla ‘Bunny’ Prince}.

Gone fishing: {S10|{P15|Stan Pickersgill}, 76}, who kept {O31|Torquay} up in {D|May}, {C10|says} {Q10|he is retiring for the ninth time}.
Nobody at {F4|Plainmoor} has taken his name off the parking space.

{X:newsletter|Sign up for {W1|Fever Pitchside}, our free daily football e-mail}
