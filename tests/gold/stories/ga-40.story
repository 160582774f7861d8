@id ga-40
@genre complaint e-mail
@style web-post
@headline Formal complaint, booking ZX-44817 (Newcastle to Split)
@byline Hilary Bright
@abstract A passenger writes to an airline about a diverted flight that ended in Ljubljana, a lost accordion and the refusal of compensation, copying in a regulator and a television programme.

{X:other|From: {P1|Hilary Bright}}

{X:other|To: complaints@larkair.example}

{X:other|Cc: {O1|Civil Aviation Authority}; {W4|Rip Off Britain}}

{X:other|Date: {D|Mon, 24 Aug 2026 at 13:15}}

{X:other|Subject: FORMAL COMPLAINT, booking ZX-44817 ({L1|Newcastle} to {L2|Split})}

Dear {T|Mr} {P2|Proudlock},

I refer to your letter of {D|17 August}, in which {S1=P2|you} {C1|say} {Q1|that {O3|LarkAir} is "delighted to offer a {Y|£25} voucher"}.
I am not delighted.

The facts are as follows.

On {D|Saturday 1 August} my husband {P3|Clive} and I, with eleven members of the {O4|Gosforth Accordion Society}, boarded your flight LK512 at {F1|Newcastle International}.
It was two hours late, which is normal.
Over the {L3|Alps} {S2|the {T|captain} ({T|Capt.} {P4|Rossi}?)} {C2|announced} {Q2|that {L2|Split} was shut because of smoke from {L4|Brač} and that we would land at {L5|Zadar}}.
We did not land at {L5|Zadar}.
We landed at {L6|Ljubljana}, which is in {L7|Slovenia}, at {D|9.40 at night}, and there we were left.

{S3|Your handling agent, a young lady from {O5|Menzies}}, {C3|told us} {Q3|coaches were coming from {L8|Zagreb}}.
The coaches were for {O6|Jet2}.

Thirteen of us slept in the chapel.
I should like to thank {T|Father} {P5|Janez} and the {N1|Salesian} sisters, who found mattresses, and a {N2|Bosnian} lorry driver, {T|Mr} {P6|Hadžić}, who fetched burek for everybody and refused {Y|40 euros}.
Nobody from {O3|LarkAir} fetched anything.

We reached {L2|Split} on {D|Monday 3 August} on a {O7|FlixBus} ({Y|£611.00}, receipts enclosed), having missed both the {E1|Accordion Days} concert in the {F2|Diocletian's Palace} and a dinner with the Deputy Mayor.
{T|Mrs} {P7|Doreen Sutherland}'s instrument, a {W1|Hohner Morino} worth {Y|£3,400}, has not been seen since {L6|Ljubljana}.
It is red.

You rely on "extraordinary circumstances".
I have read {W2|Regulation 261}, or {W2|UK261} as it has been since {E2|Brexit}, and I have read {W3|Sturgeon}, and {S4|my nephew {P8|Rupert}}, who is at {O8|Irwin Mitchell}, {C4|says} {Q4|that a fire reported on the {O9|BBC} {D|the previous evening} isn't extraordinary by lunchtime}.

I therefore ask for {Y|£350} each ({Y|£4,550}), the coach fare, and the accordion.
If I do not hear by {D|7 September} I'll go to {O10|AviationADR}, to {T|Dame} {P9|Chi So} {T|MP}, and to {O11|The Chronicle}, in that order.

Yours sincerely,

{P1|Hilary Bright} ({T|Mrs})

{X:other|{T|Hon. Secretary}, {O4|Gosforth Accordion Society}.
Affiliated to {O12|NAO (UK)}}
