@id gc-39
@genre advice forum
@style forum
@headline DMV, green card renewal, moving to Calgary etc - ask here!
@byline none
@abstract Members of an expatriates' forum answer questions about a licence, a green card and moving from Lagos to Calgary, and one recounts a bad removals firm.

{X:byline|chidi_yyc (Moderator)}

Welcome to the megathread.
No lawyers' ads, no politics, no {O1|Arsenal}.

{X:byline|ifeoma2024}

We land in {L1|Calgary} from {L2|Lagos} via {L3|Frankfurt} on {D|Jan 3} (I know).
My husband {P2|Obinna} starts at {O2|Suncor}, I'm a pharmacist ({O3|UNN}, then {O4|May & Baker}).
How long does {O5|PEBC} take?
Which area has {N1|Nigerian} churches, preferably {O6|Redeemed}?

{X:byline|Auntie {P3|Bisi}}

Welcome dear.
{O5|PEBC} 18 months if you don't fail, I failed.
Stay in {L4|Saddle Ridge} or {L5|Taradale}, {O6|RCCG} {O7|House of Praise} is there and {N2|Punjabi} shops have yam.
Buy boots at {O8|Mark's} NOT {O9|Walmart}.

{X:byline|{P6|Gaurav S}}

{S1|{O10|IRCC}} {C1|says} {Q1|PR card in 30 days}.
Mine took 93.
Write to your MP, ours ({P4|Harjinder Bains-Lowe}, {N3|Liberal}) got it moving in a week.

{X:byline|ex_houston}

Off topic but can I hold my {L16|US} green card while I'm here?
{O11|USCIS} {L6|Nebraska} has my I-90 since {D|March}.

{X:byline|chidi_yyc}

See a lawyer.
{S2|{P5|Temitope Alakija} at {O12|Stewart Sharma Harsanyi}} did a talk for us and {C2|said} {Q2|six months outside is a yellow flag, a year is a red one}.

{X:byline|ex_houston}

My movers, {O13|Big Tex Relocations}, have my stuff in {L7|Sweetgrass}, {L8|Montana} because {O14|CBSA} found a gun safe.
No gun.
Just the SAFE.
{S3|The lady at {L9|Coutts}} {C3|asked} {Q3|"sir where is the gun"} for an hour.

{X:byline|Auntie {P3|Bisi}}

{N4|Americans}.

{X:byline|ifeoma2024}

One more, sorry.
{P2|Obi} drove in {L2|Lagos} for 15 years.
Does {L10|Alberta} swap licences?

{X:byline|{P6|Gaurav S}}

{L11|Japan}, {L12|Korea}, {L13|UK} etc swap.
{L14|Nigeria} and {L15|India} no.
Book Class 5 at any {O15|AMA}, and tell him the {N5|Canadians} stop at stop signs.
