@id gc-47
@genre opinion
@style weblog
@headline The war in Marib, explained with qat prices
@byline Abdulsalam in Ibb
@abstract A Yemeni blogger uses the price of qat in Ibb to explain fighting around Marib, the Saudi role, and splits among southern groups.

A bundle of {N1|Shami} qat cost {Y|4,000 rials} in {L1|Ibb} {D|yesterday}.
{D|Last month} it was 2,500.
Hence I can tell you, without {O1|Al Jazeera}, that the {N2|Houthis} have moved men from {L2|Taiz} to {L3|Marib} again: soldiers going to the front are paid in advance, and they spend it here, on that.

{S1|The {O2|STC}'s channel, {O3|AIC},} {C1|says} {Q1|{O4|Islah} sold the hill at {L4|Sirwah}}.
{S2|{O4|Islah}'s channel, {O5|Suhail},} {C2|says} {Q2|there is no hill}.
I've been to {L4|Sirwah}.
There are four hills.

My cousin {P1|Fuad}, who drives a {W1|Dyna} for the {O6|WFP}, was stopped on the {L5|Radaa} road by:

- {N2|Houthi} police (polite)

- {N2|Houthi} not-police

- a boy

- {T|Sheikh} {P2|Naji al-Jawfi}'s people, {O7|GPC} since {P3|Saleh}'s time and for sale since before

{S3|The boy} {C3|asked} {Q3|for a biro}.

What do the {N3|Saudis} want?
{L6|Riyadh} wants out.
What does {L7|Abu Dhabi} want?
{L8|Socotra}, the ports, and to annoy {L6|Riyadh}.
{L9|Washington}?
To bomb something from the {W2|Harry S. Truman} that looks good from above.

A {N4|British} lady from {O8|Chatham House} ({P4|Philippa}, hello) asked me on the phone if {N5|Zaydis} and {N6|Shafi'is} in {L1|Ibb} hate each other.
Madam, my wife is one and I'm the other, and we both hate the {O9|Ministry of Electricity}.

NEXT: why the {O10|Central Bank} in {L10|Aden} prints the big notes and the {O11|Central Bank} in {L11|Sanaa} burns them.

{X:other|Comments are closed because of you know who}
