@id ge-36
@genre world
@style briefs
@headline World in brief
@byline Foreign desk
@abstract Short items from Chile, Cameroon, Nepal, Finland, Canada, Oman and Papua New Guinea.

{L1|VALPARAÍSO}, {L2|Chile}

Ascensor stuck with bishop

{T|Bishop} {P1|Hernán Larraín So} spent two hours in a hillside lift, the {F1|Ascensor Reina Victoria}, on {D|Monday} with eleven tourists and a cellist.
{S1|The {O1|Cuerpo de Bomberos de Valparaíso}} {C1|said} {Q1|a cable had jumped}.
{Q2|Everyone sang}, {C2|according to} {S2|{O2|El Mercurio}}.

{L3|YAOUNDÉ}, {L4|Cameroon}

Opposition picks {P2|Issa}

The {O3|Social Democratic Front} chose {P2|Garba Issa-Ngo}, a {T|former transport minister}, over {P3|Joshua Ekane-Bate} to lead it into municipal elections.
{O4|Elections Cameroon} has until {D|Feb. 9} to publish lists.
The {O5|CPDM}, {T|President} {P4|Paul Biya}’s party, has not named candidates.

{L5|POKHARA}, {L6|Nepal}

Cold closes airport

Fog and a fox shut {F2|Pokhara International Airport} for five hours.
{O6|Buddha Air} and {O7|Yeti Airlines} turned back to {L7|Kathmandu}.
{S3|The {O8|Civil Aviation Authority of Nepal}} {C3|denied} {Q3|there had been a leopard}.

{L8|OULU}, {L9|Finland}

Paper mill gone quiet

{O9|Stora Enso} will idle a line that makes board for milk cartons, at a cost of 140 jobs, blaming {N1|Chinese} imports.
{S4|The {O10|Paperiliitto} union’s {P5|Petri Sand}} {C4|said} {Q4|it had learned of this “from the radio, from the weather girl”}.

{L10|IQALUIT}, {L11|Nunavut}

Milk at {Y|$17}

{S5|{O11|Nunavut Tunngavik}} {C5|says} {Q5|a federal subsidy called {W1|Nutrition North} has failed {N3|Inuit} families in {L12|Grise Fiord} and {L13|Resolute}}.
{S6|{T|Northern Affairs Minister} {P6|Lucy Ipeelie-Ross}} {C6|called} {Q6|the price “indefensible”}, adding {Q6|that she was not there to defend it}.

{L14|SALALAH}, {L15|Oman}

Dhow sinks, goats saved

All 14 crew of the {W2|Al Noor}, out of {L16|Bosaso}, {L17|Somalia}, were picked up by the {O12|Royal Navy of Oman}.
The {W3|HMS Lancaster} took the goats.

{L18|GOROKA}, {L19|Papua New Guinea}

{P7|Mekere} was here

The {O13|Eastern Highlands Provincial Government} has renamed its market for {T|Sir} {P7|Mekere Kapi}, who sold yams in it before he was a judge of the {O14|National Court}.
{Q7|“He still owes my mother {Y|two kina},”} {C7|said} {S7|{P8|Ruth Long}, a {T|stallholder}}.

{X:other|Compiled from {O15|AFP}, {O16|Kontinent News} and our own correspondents}
