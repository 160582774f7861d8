@id gf-06
@genre crime
@style newspaper
@headline Jailbreak: Lagos, Ogun on alert as 73 inmates flee Ijebu custodial centre
@byline Blessing Okon, Abeokuta
@abstract Seventy-three inmates escaped from a prison in Ijebu-Ode after floodwater brought down a wall. Nigerian authorities have recaptured 19 and sent Amotekun patrols to the roads to Lagos.

{X:byline|{P1|Blessing Okon}, {L1|Abeokuta}}

{Q1|No fewer than 73 inmates escaped from the {F1|Ijebu-Ode Medium Security Custodial Centre} in {L2|Ogun State} in {D|the early hours of Sunday} after a flood pulled down the perimeter fence}, {S1|the {O1|Nigerian Correctional Service}} {C1|confirmed} {D|yesterday}.

{S2|The service’s {T|Public Relations Officer}, {T|Assistant Controller} {P2|Sunday Dogo Gift}}, {C2|said} {Q2|19 of the fleeing inmates had been recaptured, four of them in a church at {L3|Epe} where they had joined the choir}.

{Q3|“The {T|Controller-General}, {T|Hon} {P3|Justice Bature}, has ordered a headcount in all 256 facilities,”} {S3=O1|the statement} {C3|read}.
{Q3|“Members of the public are advised not to harbour any person in green uniform.”}

Security was tightened {D|yesterday} on the {F2|Lagos-Ibadan Expressway}, at {F3|Berger} and around the {F4|Sagamu Interchange}.
Men of the {O2|Western Nigeria Security Network}, codenamed {O2|Amotekun}, joined {O3|So-Safe Corps} and the police in stop-and-search operations that left commuters stranded for hours.

{S4|{T|Commissioner of Police} {P4|Friday Monday Eze}} {C4|told {O4|The Daily Courier}} on phone {Q4|that nobody on death row was among the escapees}.
A warder, who craved anonymity, said otherwise.
{Q6|“Two condemned men passed in front of me.}
{Q6|One greeted me, ‘Oga, well done’,”} {S6=none|he} {C6|said}.

The {T|governor}, {T|Dr} {P5|Olufunmilayo Soyombo-King}, who visited the facility in company with the {T|Olowo of {L4|Odo}}, {T|Oba} {P6|Adegbesan Peace}, described the incident as an act of God.
But {S7|the opposition {O5|African Action Front} ({O5|AAF}), through its {T|publicity secretary}, {T|Comrade} {P7|Wisdom Goodluck}}, {C7|alleged} {Q7|that {Y|N1.2bn} voted for the wall in the {W1|2025 Appropriation Act} had been “swallowed by pythons”}.

{Q8|“Which wall costs {Y|N1.2bn} and falls because of rain?”} {S8=P7|he} {C8|asked}.

It would be recalled that 340 inmates fled {F5|Kuje Prison}, {L5|Abuja}, and {F6|Oko Prison}, {L6|Benin}, in separate incidents, and that the {O6|House of Representatives} had in {D|March} passed for second reading a bill to relocate old prisons from town centres.

Residents of {F7|Igbeba Road} recounted how they woke up to find strangers asking for clothes.
{Q9|“I gave one man my husband’s trouser before I knew,”} {C9|lamented} {S9|a {T|trader}, {T|Mrs} {P8|Patience Love}}.

{S10|Her husband, {T|Chief} {P9|Bright Love}}, {C10|said} {Q10|it was his only white one}.

{X:related.head|ALSO READ}

{X:related.item|{O7|EFCC} arraigns two over {L5|Abuja} land}

{X:related.item|{O8|ASUU} strike: {T|Minister} {P10|Fashola Power} begs for time}

{X:other|Kindly share this story: {W2|Facebook} {W3|X} {W4|WhatsApp}}
