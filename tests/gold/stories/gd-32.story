@id gd-32
@genre newsletter
@style email
@headline The Treaty Clerk: what was signed, sealed and sunk this week
@byline Ambrose Oyelowo-Finch
@abstract An informal newsletter on treaties and international courts lists signatures, withdrawals and a dispute over an archive.

{X:newsletter|You are getting {W1|The Treaty Clerk} because you signed up at a conference in {L1|Nairobi} or {L2|Leiden}.}

Hello all,

Late again, sorry.
I was at the {F1|Peace Palace} till eight, where the {O1|ICJ} heard {W2|Gabon/Equatorial Guinea} maps for the third time; {S1|{T|Judge} {P1|Hsu Mei-long}} {C1|asked} {Q1|if anybody had a bigger one}.

SIGNED

{L3|Kiribati} and {L4|Tokelau}, boundary, at {L5|Nukunonu}.
{L6|Serbia}–{L7|Namibia}, tax.
The {W3|Apia Protocol on the Return of Sacred Sharks} (I did not make that up) by {O2|SPREP} members.

RATIFIED

{W4|CEDAW} optional protocol, {L8|Eswatini}, at last.
{W5|Kigali Amendment} to the {W6|Montreal Protocol}: {L9|Yemen}.
The {W7|Istanbul Convention}: not {L10|Bulgaria}, not yet.

LEFT

{S4|{L11|Burkina Faso}} {C4|tells the {O3|UN}} {Q4|it will leave the {W8|Rome Statute}}; {S2|{O4|FIDH} and {O5|MBDHP}} {C2|say} {Q2|the notice has no date on it}.

COURTS

The {O6|Caribbean Court of Justice} quashed a death sentence in {W9|Nervais-Bovell v. R}, the last under the old {L12|Barbados} act.
{O7|COMESA}’s court moves from {L13|Khartoum} to, well, somewhere.
{T|Registrar} {P2|Nyambura L. Mbatia-Wong} won’t say.

The {O8|IACtHR} sits in {L14|Asunción}, {L15|Paraguay}, from {D|Monday}: the {N1|Ayoreo} of {L16|Alto Paraguay}, one land title, nineteen years.
{O9|Tierraviva} and {O10|CEJIL} act.

WHO SAID IT?

{Q3|“Sovereignty is a roof, and some of us are on the balcony.”}

First right answer gets a {W10|Montevideo Convention} mug.
{D|Last week}’s winner: {P3|Soo-ah “Sue” Long} of {O11|DFAT}, who knew it was {P4|Hinrich Graf zu Moltzan}.

See you at {E1|UNGA}, or at {O12|Wetherspoons}.

{X:tagline|{P5|Ambrose}}

{X:newsletter|Forward to a colleague.
Unsubscribe, as {L11|Burkina Faso} did.}
