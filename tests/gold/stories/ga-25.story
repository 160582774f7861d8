@id ga-25
@genre markets
@style interview
@headline Five minutes with Baroness Achterhoek of the Metal Exchange
@byline Q&A
@abstract The head of a commodities exchange talks about cobalt warehouses, a hacked tin contract, and why she keeps a lump of fake gold on her desk.

{X:other|THE FIVE-MINUTE INTERVIEW}

{T|Baroness} {P1|Achterhoek} has run the {O1|Rotterdam Metal Exchange} ({O1|RME}) since {D|2024}.
Before that, {P1|Hermine Achterhoek} traded zinc for {O2|Glencore} in {L1|Zug}, sold insurance for {O3|AXA} in {L2|Antwerp} and taught {N1|Latin} to boys in {L3|Maastricht}.
She met {P2|Duncan So} of {W1|Ore & Order} on the 31st floor of {F1|De Rotterdam}.

{S1=P2|Q}{C1|:} {Q1|Tin trading stopped for nine hours in {D|February}.
Was it the {N2|Russians}?}

{S2=P1|A}{C2|:} {Q2|It was a contractor from {L4|Eindhoven} called {P3|Jeroen} who spilled a smoothie.
I have met {P3|Jeroen}.
He has suffered.}

{S3=P2|Q}{C3|:} {Q3|{S16|The {O4|London Metal Exchange}} {C16|says} {Q16|you are poaching its brokers}.}

{S4=P1|A}{C4|:} {Q4|We opened a door.
{O5|Marex}, {O6|Sucden} and {O7|Amalgamated Metal} walked through it, and so, I may say, did the {O4|LME}'s head of compliance.
The {O9|Financial Conduct Authority} had no objection, neither did our own {O10|AFM}.}

{S5=P2|Q}{C5|:} {Q5|How much cobalt is really in the {L5|Moerdijk} sheds?}

{S6=P1|A}{C6|:} {Q6|Eleven thousand tonnes, give or take a drum.
I went with {P4|Fatoumata Sangaré} of {O11|Bureau Veritas} and we opened forty at random, and thirty-nine had cobalt.}

{S7=P2|Q}{C7|:} {Q7|And the fortieth?}

{S8=P1|A}{C8|:} {Q8|Shoes.
Very good {N3|Italian} shoes.}

{S9=P2|Q}{C9|:} {Q9|The {O12|European Commission} wants a strategic stockpile under the {W2|Critical Raw Materials Act}.
{L6|Beijing} has export licences, {L7|Kinshasa} has quotas and {L8|Jakarta} has a ban.
Is there still a market at all?}

{S10=P1|A}{C10|:} {Q10|There was a market in {L2|Antwerp} during the {E1|Eighty Years' War}.
When the {N4|Spanish} closed the {L9|Scheldt}, people moved to {L10|Amsterdam} and invented the share.
What worries me isn't {L6|Beijing}, it's boredom.}

{S11=P2|Q}{C11|:} {Q11|You keep a lump of pyrite on the desk.}

{S12=P1|A}{C12|:} {Q12|A present from {P5|Moïse Kabongo-Ilunga}, who was {T|chairman of {O13|Gécamines}} in my {L11|Katanga} days.
{S13=P5|He} {C13|said}: {Q13|“{P1|Hermine}, this one will never disappoint you, because you know.”}}

{S14=P2|Q}{C14|:} {Q14|Last book?}

{S15=P1|A}{C15|:} {Q15|{W3|The World for Sale}, for the third time, to see whether I'm in it yet.}

{X:tagline|{P2|Duncan So} edits the metals newsletter {W1|Ore & Order}.
This interview has been edited for length.}

{X:advert|{E2|RME Week 2026}, {F2|Ahoy}, {L12|Rotterdam}, {D|12-15 October}.
Early-bird tickets from {Y|€1,450}.}
