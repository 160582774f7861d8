@id gf-16
@genre politics
@style newspaper
@headline TNA, SLMC to boycott Trinco port debate; JVP calls snap group meeting
@byline Saman Indrajith-Fonseka
@abstract Two parties will boycott a debate in Sri Lanka's parliament on leasing oil tanks at Trincomalee. The energy minister says the deal follows a 1987 accord; a union plans a strike.

{X:byline|BY {P1|SAMAN INDRAJITH-FONSEKA}}

{Q1|The {O1|Tamil National Alliance} ({O1|TNA}) and the {O2|Sri Lanka Muslim Congress} ({O2|SLMC}) would boycott {D|tomorrow}’s adjournment debate on the {F1|Trincomalee Upper Tank Farm}}, {S1|opposition sources} {C1|said} {D|yesterday}.

The debate is on the lease of 61 tanks, built by the {N1|British} in {E1|World War II}, to a joint venture of {O3|Lanka IOC PLC}, the {O4|Ceylon Petroleum Corporation} ({O4|CPC}) and an {N2|Emirati} firm, {O5|Sidra Energy}.

{S2|{T|Energy Minister} {T|Eng.} {P2|Nihal Peiris}} {C2|told {O6|The Ceylon Morning Leader}} {Q2|that the lease flowed from letters annexed to the {W1|Indo-Lanka Accord} of {D|July 29, 1987}, and that “nobody is giving anything to anybody which was not given by {P3|JR}”}.

{P3|J. R. Jayewardene}, then {T|President}, signed the pact with {P4|Rajiv Gandhi}.

{S3|{P5|K. V. Selvarasa}, {T|MP}, for the {O1|TNA},} {C3|said} {Q3|his party had been shown a copy “with the interesting pages stapled”}.
{S4|{O2|SLMC} {T|leader} {P6|Fazil Marikkar}} {C4|said} {Q4|he had not been shown any}.

Asked whether the {O7|National People’s Power} ({O7|NPP}) government was divided over the matter, {S5=P2|the Minister} {C5|said}: {Q5|“In a family one laughs and one cries.}
{Q5|It is still a wedding.”}

The {O8|Janatha Vimukthi Peramuna} ({O8|JVP}), the largest party in the {O7|NPP}, has called its group to {F2|Pelawatte}, its headquarters, for {D|8.00 a.m. today}.
{T|General Secretary} {P7|Sirisoma Wickrama} was to chair.

{O9|Samagi Jana Balawegaya} {T|MPs} {P8|Chaminda Gold}, {T|Dr} {P9|Roshan J. Silva} and {P10|Thilini W.} handed over to the Speaker a motion of no confidence.
{S6|{T|Former Minister} {P11|Lal Weera} of the {O10|Nidahas Janatha Sandhanaya}} {C6|said} {Q6|the tanks were “older than the {W2|Constitution} and in better repair”}.

The {O11|Jathika Sevaka Sangamaya} ({O11|JSS}), whose members work at {F3|Kolonnawa} and {F4|Muthurajawela} terminals, gave notice of a token strike from {D|Thursday midnight}.
{S7|{P12|Piyasena the Younger}, a {T|trade unionist},} {C7|said} {Q7|{S8|the Chairman of the {O4|CPC}} {C8|had assured} him in {D|June} {Q8|that not one tank would be touched}}.

{Q9|“I have it on tape,”} {S9=P12|he} {C9|said}.
{Q9|“There is also a crow on the tape, but one hears the Chairman.”}

{N3|Sinhala} and {N4|Tamil} fishermen of {L1|Kinniya} and {L2|China Bay} staged a joint protest by boat, calling at {F5|Inner Harbour Jetty No. 2}.

The {O12|High Commission of {L3|India}} in {L4|Colombo} did not comment.
