@id gc-02
@genre business e-mail
@style company-memo
@headline FW: Draft confirm for the Tenaska deal + Thursday lunch list
@byline Marcy Kuykendall
@abstract An energy company lawyer forwards a draft contract with comments, a list of people for a lunch and a query about who signs for the Oregon subsidiary.

{X:other|From: {P1|Kuykendall, Marcy}}

{X:other|Sent: {D|Monday, October 15, 2001 4:51 PM}}

{X:other|To: {P2|Nemec, Gerry}; {P3|Sager-Wu, Liz}; {P4|Heard, Tana}}

{X:other|Cc: {P5|Bob Shults}}

{X:other|Subject: FW: Draft confirm for the {O1|Tenaska} deal + {D|Thursday} lunch list}

{P2|Gerry},

See attached, redlined by {P6|Francisco Pinto-Leal}.
{P6|Frank} took out the {N1|Canadian} tax gross-up, which {O1|Tenaska} will scream about, and moved governing law from {L1|New York} to {L2|Texas}.
{S1|{O2|Bracewell}} {C1|says} {Q1|we can live with either}.

Three open points:

- Who is the party?
The term sheet says {O12|ENA} but {P7|Barry T.} booked it under {O4|Columbia Gorge Power Corp}, which is the {L3|Oregon} sub.
If it's the {L3|Oregon} sub we need {T|Ms.} {P8|Yoshida}'s signature and she is in {L4|Tokyo} until {D|the 24th}.

- The collateral annex still refers to {O5|Moody's} only.
Credit wants {O6|S&P} too.

- {W1|ISDA} or {W2|EEI}?
I don't care, but pick one.

{D|Thursday} lunch ({O7|Damian's}, {D|11:45}, under my name) so far:

{P2|Gerry Nemec}

{P3|Liz Sager-Wu}

{P9|Travis McCullough-Ortiz}

{P10|Janice Moore} + 1

{P11|Suk Ja Park} ({O8|Andersen})

{P12|Lance S.} (maybe)

{P13|Kaye} from {O9|Fulbright}, if her flight from {L5|Portland} is on time

{P4|Tana}, can you call {P14|Twanda} on the 38th floor and have her add {P15|Cordelia Long}?
She just transferred from {O10|Transwestern} and doesn't know a soul.

thx

{P1|MK}

x35420

{X:other|-----Original Message-----}

{X:other|From: "{P6|Pinto-Leal, Francisco}" @ENRON}

{X:other|Sent: {D|Friday, October 12, 2001 7:20 PM}}

{X:other|Subject: Draft confirm}

{P1|Marcy} - here's the thing.
I spoke w/ {P16|Dean Wetherell} at {O1|Tenaska} in {L6|Omaha}; {S2=P16|he} {C2|said} {Q2|his board meets {D|Oct. 30} and they want to sign before the {O11|Nebraska Public Power District} does}.
pls turn quickly.

{P6|Frank}

{X:other|{P6|Francisco Pinto-Leal}
{T|Senior Counsel}
{O12|Enron North America Corp.}
1400 {F1|Smith Street}, EB 3844
{L7|Houston}, {L2|Texas} 77002
(713) 555-0144}
