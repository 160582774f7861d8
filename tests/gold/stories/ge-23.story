@id ge-23
@genre politics
@style transcript
@headline RUSH TRANSCRIPT: 'Beat the Drum', Radio Clarendon, on the bauxite bond
@byline Clarendon desk
@abstract On a Jamaican radio programme a junior minister and a trade unionist argue about a bond meant to repair land after bauxite mining, and a caller complains of red dust.

{X:editor-note|This is a rush transcript and may contain errors.}

{S1|{P1|DAHLIA REID}, {T|HOST}}{C1|:} {Q1|Good morning, {L1|Clarendon}, good morning, {L2|Manchester}, you're with {O1|Radio Clarendon} and this is {W1|Beat the Drum}.
With me is {T|Senator} {P2|Garfield Prendergast}, {T|minister of state in the {O2|Ministry of Mining}}, and on the line from {L3|May Pen}, {P3|Vinette "Miss V" Forbes} of the {O3|Bustamante Industrial Trade Union}.
{T|Senator}, where is the bond?}

{S2|{P2|PRENDERGAST}}{C2|:} {Q2|The bond is in escrow at the {O4|Bank of Jamaica}, {P1|Dahlia}.
{Y|US$11.8 million}.}

{S3|{P1|REID}}{C3|:} {Q3|{D|Last year} {S4=P2|you} {C4|said} {Q4|it was {Y|twenty}}.}

{S5|{P2|PRENDERGAST}}{C5|:} {Q5|I said it would be up to twenty.
"Up to" is two words people don't hear.}

{S6|{P3|FORBES}}{C6|:} {Q6|We hear them very well, sir!
Is the only two words we ever get.}

{S7|{P1|REID}}{C7|:} {Q7|{P3|Miss V}, the company, {O5|Windalco}, isn't part of this.
It's {O6|Mocho Alumina Partners} we're talking about, yes?}

{S8|{P3|FORBES}}{C8|:} {Q8|{O6|Mocho Alumina}, registered in {L4|Rotterdam}, owned in {L5|Almaty}, and digging in my auntie yard in {L6|Pennants}.
{S9|The {O7|Jamaica Bauxite Institute}} {C9|told us in writing} {Q9|that 340 hectares were to be restored by {D|2024}}.
Count with me: thirty-one.}

{S10|{P2|PRENDERGAST}}{C10|:} {Q10|With respect, it's forty-four.}

{S11|{P3|FORBES}}{C11|:} {Q11|Thirteen of that is a car park.}

(LAUGHTER)

{S12|{P1|REID}}{C12|:} {Q12|Let's go to the phones.
{P4|Delroy}, from {L7|Porus}, {L2|Manchester}, go ahead.}

{S13|CALLER}{C13|:} {Q13|Morning, morning.
Big up {T|Pastor} {P5|Blake} at {O8|New Testament Church of God}.
What I want to know is who's going to wash my white shirt?
{S14|{O9|NEPA}} {C14|said} {Q14|the dust was "within tolerance"}.
Whose tolerance?}

{S15|{P2|PRENDERGAST}}{C15|:} {Q15|I can have an officer of the agency call the gentleman.}

{S16|CALLER}{C16|:} {Q16|They said that in {D|2019}, sir.}

{S18|{P1|REID}}{C18|:} {Q18|{S19|{O6|Mocho}} sent us a statement.
I'll read it.
{C19|Quote}, {Q19|"We have honoured and will honour all obligations under the {W2|Mining Act} and our {D|2011} agreement with the {O11|Government of Jamaica}."}
Unquote.
{P3|Miss V}?}

{S20|{P3|FORBES}}{C20|:} {Q20|"Have" and "will".
They leave out the present tense.}

{S21|{P1|REID}}{C21|:} {Q21|We have to go to the news with {P6|Keisha Sun}.
{T|Senator}, {P3|Miss V}, thank you.}

(END OF SEGMENT)

{X:other|Listen again on {W3|SoundCloud}}

{X:copyright|© {D|2026} {O10|Middle Parishes Media Ltd}}
