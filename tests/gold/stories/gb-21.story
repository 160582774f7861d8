@id gb-21
@genre travel
@style forum
@headline D8 visa approved in Manila, lease in Braga or Coimbra first?
@byline lumpia_queen
@abstract A Filipino couple about to move to Portugal asks a forum where to rent first and how to open a bank account. Replies recommend Braga and warn about an agent.

Hi all, long time lurker, first time poster!!
My husband {P1|Jun} and I just got our {W1|D8} from {O1|VFS Global} in {L1|Manila} after 94 days.
Yay!
We fly on {O2|Qatar Airways} to {L2|Lisbon} via {L3|Doha} on {D|3 March}.

Questions (sorry for long post)

1. {L4|Braga} or {L5|Coimbra}?
He works remote for {O3|Accenture}, I am a nurse, ex {O4|St. Luke's} in {L6|Quezon City}, before that two years in {L7|Riyadh}, {L8|Saudi Arabia}.

2. {S1|Our agent, {T|Mr.} {P2|Teixeira}}, {C1|says} {Q1|we must pay 12 months rent in advance}.
is that normal???

3. Which bank opens an account with only the {W2|NIF}?
{O5|Millennium bcp} in {L12|Makati} never answered.

4. Is there a {N1|Filipino} church group up north?
We are {O6|Iglesia ni Cristo} but not super strict.

thank you po and God bless

{S2|tripeiro_pt}{C2|:} {Q2|Welcome!}
{Q2|{L4|Braga}, no contest, cheaper than {L9|Porto} and the {W3|Alfa Pendular} gets you to {L2|Lisbon} in 3h20.}
{Q2|{L5|Coimbra} is lovely but full of students in capes.}

{S3|{P3|Gordon}, {L10|Viana do Castelo}}{C3|:} {Q3|Twelve months is NOT normal.}
{Q3|Two plus a deposit is the law, more or less.}
{Q3|I had the same from a {T|Sr} {P2|Teixeira} of {O7|Casa Feliz Lda}, and {O8|DECO} (consumer people) got my {Y|€4,200} back.}

{S4|mrs_nkosi}{C4|:} {Q4|+1 on {O8|DECO}.}
{Q4|For the bank, {O9|ActivoBank} in any {O10|Fnac} mall, we did it in 40 min with passport, {W2|NIF} and patience.}
{Q4|Avoid {O11|Novo Banco}.}
{Q4|We are {N2|South African} and they asked us for a letter from {O12|SARS}, lol}

{S5|lumpia_queen}{C5|:} {Q5|@{P3|Gordon} OMG it is him, {O7|Casa Feliz}, he even has the same fish tie in the photo!!!}

{S6|{P3|Gordon}, {L10|Viana do Castelo}}{C6|:} {Q6|Walk away, then report to the {O13|PSP} or the {O14|GNR}, whichever is nearer.}
{Q6|Then tell {O15|AIMA}, not that they read email.}

{S7|padre_tony}{C7|:} {Q7|Mass in {N3|Tagalog} {D|first Sunday of the month} at {F1|Igreja dos Congregados}, {L4|Braga}, {D|3pm}, all welcome, not only {N4|Catholics}.}
{Q7|About 60 {N5|Filipinos}, most from the {O16|Bosch} plant, and one {N6|Timorese} choirmaster.}
{Q7|We eat after.}

{S8|tripeiro_pt}{C8|:} {Q8|Also nurses: start with the {O17|Ordem dos Enfermeiros} NOW, recognition of your diploma takes a year, and you need B2 {N7|Portuguese}.}
{Q8|{O18|Hospital de Braga} is hiring.}

Update {D|6 Feb}: cancelled {P2|Teixeira}, got a T1 near {F2|Avenida Central} thru {O19|Idealista}, {Y|€780}, owner is a retired {O20|TAP} pilot.
{S9=none|He} {C9|said} {Q9|we remind him of {L11|Cebu} in {D|1988}}.
ok then :D

{X:other|12 people found this thread helpful}

{X:related.item|{W4|NHR} is dead, what now?}
