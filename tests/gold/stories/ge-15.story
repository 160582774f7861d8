@id ge-15
@genre business e-mail
@style company-memo
@headline RE: RE: Cascabel - who is coming to Calgary?
@byline Dwight Ansley
@abstract An e-mail chain at a gas pipeline company settles who will attend a meeting in Calgary about the Cascabel tariff filing, and asks for a confidentiality agreement to be signed.

{X:other|From: {P1|Dwight Ansley}}

{X:other|To: {P2|Phyllis Tran}/HOU/ECT@ECT, {P3|Barry Holst}/CAL/ECT@ECT}

{X:other|cc: {P4|Chandra Rao-Whitley}, {P5|Mark T. McConnell}}

{X:other|Date: {D|02/21/2001 08:14 AM}}

{X:other|Subject: RE: RE: {W1|Cascabel} - who is coming to {L1|Calgary}?}

{P2|Phyllis},

Fine with me, but please move it off {D|Thursday}.
{D|Thursday} is the {O1|CAPP} dinner and half of {O2|TransCanada} and {O3|Westcoast} will be at the {F1|Palliser} with a head start.
{D|Friday 3/2 at 9:30 Mountain} works.

Attending from our side:

{P5|Mark McConnell} - rates

{P4|Chandra} - legal (by phone from {L3|Omaha})

{P6|Tex Lindqvist} - ops, if {O4|Northwest} ever gets him out of {L4|Fargo}

me

From theirs, as of {D|last night}: {P7|Guy Leblanc} and somebody named {P8|Dorval} from {O5|Gaz Métropolitain}; {P9|Ruth Sun} from {O6|BC Gas}; {O7|PG&E Gas Transmission Northwest} will send a lawyer, natch.
{O8|Sempra} passed.
{O9|El Paso} wants the slides but not the meeting, which tells you everything.

Two housekeeping items.

1. The CA.
{O10|Cascabel Pipeline Partners, L.P.} never signed ours.
{P3|Barry}, would you walk it over to {P10|Janet} at {O11|Bennett Jones} {D|today}?
She has the {D|Jan. 30} draft, the one with {L5|Alberta} law.
{S1=P10|She} {C1|told me} {Q1|they'd take out the non-solicit if we take out the audit clause}.
Do it.

2. {O12|FERC}.
{S2|{P5|Mark}} {C2|told the VP} {Q2|that we can file the tariff sheets before {D|April 1} without waiting on the {O13|NEB}}.
I spoke to {P11|Lorraine Dunleavy} at {O14|Vinson & Elkins}; {S3=P11|she} {C3|says} {Q3|file both {D|the same day} or be prepared for {L6|Ottawa} to sulk}.
I side with {P11|Lorraine}.
She used to work there, at {F2|825 North Capitol}, for {T|Commissioner} {P12|Hobart}'s predecessor.

Also, {P2|Phyllis}, could you find out if {P13|Ken}'s plane is going up?
If it is I don't want to sit on {O15|Continental} through {L7|Denver} with {P6|Tex}.

Thanks,
{P1|DA}

{X:other|---------------------- Forwarded by {P1|Dwight Ansley}/HOU/ECT on {D|02/21/2001 08:02 AM} ---------------------------}

{P1|Dwight}, everybody's calendars (ours, {O6|BC Gas}, the {N1|Québécois}) show {D|Thursday 3/1} open after {D|two}.
Book the {F3|Bankers Hall} conference room?
{P14|Cindy S.} says lunch would be {O16|Earls} or {O17|Joey Tomato's}.

{P2|PT}
