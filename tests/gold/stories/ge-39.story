@id ge-39
@genre culture
@style newspaper
@headline Debuts crowd out big names on Thornfield Prize longlist
@byline Arts correspondent
@abstract Seven first novels are among the thirteen books longlisted for an English fiction prize, and a ghostwritten memoir was ruled out. The winner is announced in October.

Seven debuts, a novel in text messages and a book about the {L1|Humber} are among thirteen titles longlisted {D|today} for the {Y|£50,000} {W1|Thornfield Prize for Fiction}, which has left out almost everybody you have heard of.

{P1|Ferelith Moon}, the {T|chair of judges}, read 163 books.
{Q1|“I liked forty,”} {S1=P1|she} {C1|says}.
{Q1|“I’ve been told I am to say I loved them all.”}

The bookmakers’ favourite is {P2|Tolu Adeyemi-Frost} for {W2|The Lagoon Clerk} ({O1|Faber}), set in a {L2|Lagos} tax office.
At 4-1 comes {W3|OK, Bashir} ({O2|And Other Stories}), the text-message one, by {P3|Nadia Haq}, a {T|pharmacist from {L3|Oldham}}, closely followed by {P4|Wm. Tregear}’s {W4|A Tide Table for the Humber} ({O3|Fitzcarraldo}).

The {N1|Irish} do well, as ever: {P5|Caoimhe Ní Dhálaigh} ({W5|Turf}; {O4|Tramp Press}), {P6|Donal Paris} ({W6|Small Bishop}; {O5|Cape}) and the {L4|Belfast}-born {P7|Jackie England}, whose {W7|Eleven Nuns} ({O6|Granta}) is a thriller.

From further off there’s {P8|Kgomotso Sun} ({W8|Dust, Mostly}; {O7|Jacaranda}), {P9|Le Thi Hoa} ({W9|My Husband the Ambassador}; {O8|Scribe}) and, translated from the {N2|Welsh}, which {S2|some} {C2|will say} {Q2|is not far off at all}, {P10|Eluned ap Huw} ({W10|Llechi}; {O9|Parthian}).

{P11|J. L. Okafor}, {P12|Ravi}, who uses one name, {P13|Agnes St John-Stevens} and {P14|Bo Long} make up the thirteen.

What isn’t there?
{T|Sir} {P15|Julian Craven}’s {W11|The Weight of Fathers} isn’t.
Nor is the much-talked-of {W12|Goalkeeper}, submitted as a novel by {O10|HarperCollins} and withdrawn when it was found to be the memoirs of {O11|Wolves} reserve {P16|Dean Clough}, as told to somebody.

{S3|{O12|The Bookseller}} {C3|asked} {Q3|if the list was “brave”}.
{Q4|“It’s a list,”} {C4|said} {S4|{P17|Hamza Bell}, another judge}.

Not everyone on it is grateful.
{S5|{P12|Ravi}} {C5|posted} {Q5|that he’d believed the prize had been “abolished, like the groat”}.

The shortlist of six follows on {D|16 September}, at the {F1|British Library}, and the winner will be named during the {E1|Ilkley Literature Festival} on {D|11 October}.
{O15|BBC Radio 4}’s {W14|Front Row} will broadcast it.
{D|Last year}’s winner, {P18|Orla Friday}, has spent the money on a roof.

{X:other|The {W1|Thornfield Prize} is sponsored by {O13|Skipton Building Society}}

{X:related.head|Read next}

{X:related.item|{O14|Waterstones} staff picks: {P4|Tregear} in a boat}
