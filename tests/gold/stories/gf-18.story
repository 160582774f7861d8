@id gf-18
@genre environment
@style newspaper
@headline MCAs storm out as Laikipia conservancy vote is put off again
@byline Wanjiru wa Kamau
@abstract Laikipia's county assembly again postponed a vote on a conservancy after a walkout. Herders say the plan would close a route to the Ewaso Nyiro; its backers say it would pay for schools.

A vote on a new wildlife conservancy in {L1|Laikipia} was put off for the third time {D|yesterday} after ward representatives walked out of the county assembly in {L2|Rumuruti}.

The {O2|Naibunga Upper Community Conservancy Trust} wants 41,000 hectares between {L3|Doldol} and the {L4|Ewaso Nyiro River} fenced on one side, so that rhinos can be moved in from {O3|Ol Pejeta}.

{Q1|“The rhino is getting title before my mother,”} {C1|said} {S1|{P1|Nkoitoi ole Kisio}, the {T|MCA for {L5|Mukogodo West}},} who led the walkout with seven members of {O4|UDA} and two of {O5|Jubilee}.
{S2|{P1|Ole Kisio}} {C2|told journalists} on the steps {Q2|that the route along which herders drive cattle to the river would be shut for ten months in the year}.

{S3|The {T|majority leader}, {P3|Grace Mwangaza Waititu},} {C3|said} {Q3|nothing of the kind was in the plan}.
{Q4|It is a gate}, {S4=P3|she} {C4|said}, {Q4|“and a gate is a thing that opens”}.

The clash is an old one in new clothes.
{L1|Laikipia}’s ranches were carved out under the {W1|Anglo-Maasai Agreement} of {D|1911}, and boundaries have been argued over ever since by {N1|Maasai}, {N2|Samburu}, {N3|Pokot} and white {N4|Kenyan} owners.
In {D|2017}, during a drought, herders drove 200,000 cattle on to private land.
{D|Two years ago} the {O6|National Land Commission} proposed what it calls the {W2|Rumuruti Framework}.

{S5|{P5|Daudi Lelesiit}, a {T|ranger} who has worked for the {O7|Northern Rangelands Trust} ({O7|NRT}) and against it,} {C5|says} {Q5|that both sides use the word community as a stick}.
{S6=P5|He} {C6|has put} it to donors in {L6|Nairobi} and in {L7|Oslo}, in the same two sentences.

{Q6|“When they come with money, I am community.}

{Q6|“When I ask where the money is, I am an individual.”}

The {O8|Kenya Wildlife Service} ({O8|KWS}) has not yet approved the move.
{S7|Its {T|assistant director for the mountain region}, {T|Dr.} {P6|Kipng’etich Joy},} {C7|said} in an email to {O9|The Nanyuki Star} {Q7|that “animals are ready; minutes are not”}.

Money is on the table.
{Y|Sh310 million} has been pledged by {O10|USAID}’s former partner {O11|Wild Purpose Inc.}, {Y|Sh90 million} by {O12|Safaricom Foundation}, and a {N5|Danish} pension fund would buy carbon credits under a scheme named {W3|Nyasi Kwanza}.
Half is for bursaries at {O13|Doldol Girls} and {O14|Ilpolei Secondary School}.

{Q8|“I would like to go to {O15|Egerton University} and I would like the cows to drink,”} {C8|said} {S8|{P7|Mercy Naserian}, 17}, who had come with her class to watch the debate from the gallery of {F1|Rumuruti Social Hall}.
{Q8|“Nobody in there asked if that was one question or two.”}

The {T|speaker}, {T|Hon.} {P8|Lantano Nabaala}, adjourned the sitting to {D|Tuesday week}.
{D|The same evening}, on the {F2|Nanyuki-Doldol road}, youths burnt a signboard of the trust.

{X:other|wkamau@nanyukistar.example}
