@id gf-33
@genre interview
@style interview
@headline “A cinema is a bus stop for dreams”: Datin Sun on reopening the Rex
@byline Aina Rahman
@abstract In an interview, the owner of a reopened cinema in Ipoh explains why she spent her late husband's insurance money on a projector, and why she will not show superhero films.

{P1|Sun Poh Choo}, 74, better known as {T|Datin} {P1|Sun}, opened the {F1|Rex} in {L1|Ipoh} on {D|Malaysia Day} with a restored print of {P2|P. Ramlee}’s {W1|Bujang Lapok}.
The house on {F2|Jalan Laxamana} had been a supermarket, a church and, for one month, a skating rink.
She spoke to {O1|The Kinta Mail} in the foyer.

{S1=O1|Q}{C1|:} {Q1|Why a cinema, and why now?}

{S2=P1|A}{C2|:} {Q2|My husband, {T|Datuk} {P3|Yeoh Kim Long}, died {D|two years ago}.
He had a policy with {O2|Great Eastern}.
I looked at the money and the money looked at me.}

{S3=O1|Q}{C3|:} {Q3|{S4|Your son} {C4|has said} {Q4|you were cheated over the projector}.}

{S5=P1|A}{C5|:} {Q5|{P4|Desmond} works for {O3|Maybank} and thinks everyone is cheated.
It is a {W2|Christie CP4415}, second-hand, from the {F3|Coliseum} in {L2|Kuala Lumpur}.
{S6|The man} {C6|told me}, {Q6|“Auntie, she is tired but honest.”}
I know the type.}

{S7=O1|Q}{C7|:} {Q7|No {O4|Marvel}?}

{S8=P1|A}{C8|:} {Q8|No capes.
There are eleven screens at {F4|Ipoh Parade} for capes.
I show {N1|Tamil} on {D|Tuesdays}, {N2|Cantonese} on {D|Thursdays}, and on {D|Sundays} whatever made people cry in {D|1968}.
{D|Last week} it was {W3|Anbe Vaa}, and {S9|a man of ninety} stood up and {C9|said} {Q9|he had seen it here with a girl who was not his wife}.
His wife was beside him.
{S10=none|She} {C10|said}, {Q10|“I know, I was three rows behind.”}}

{S11=O1|Q}{C11|:} {Q11|The {O5|Ipoh City Council} wanted a boutique hotel.}

{S12=P1|A}{C12|:} {Q12|{T|Tan Sri} {P5|Hamzah Sulaiman}, the {T|mayor}, came with a drawing.
Very nice drawing, my balcony was a swimming pool.
I asked him what the people in the water would watch.}

{S13=O1|Q}{C13|:} {Q13|What did he answer?}

{S14=P1|A}{C14|:} {Q14|He bought two tickets.}

{S15=O1|Q}{C15|:} {Q15|You were a nurse during the {E1|13 May riots} of {D|1969}.
Does that belong to the story?}

{S16=P1|A}{C16|:} {Q16|(Long pause.)
At {O6|Batu Gajah Hospital} we had no riots, but we had the radio.
After that, for a year, people sat apart in the dark, {N3|Malays} left, {N4|Chinese} right.
Then came {W4|Haathi Mere Saathi} with {P6|Rajesh Khanna} and an elephant, and everybody wanted the middle.
I have never trusted a committee on national unity since.
I trust elephants.}

{P1|Sun} will hold a festival of films about trains, {E2|Keretapi Sarong}, on {D|December 5 and 6}.
Tickets {Y|RM8}; {Y|RM5} for anybody who can name the station in {W5|Nasib Si Labu Labi}.

{X:editor-note|This interview was conducted in {N2|Cantonese}, {N3|Malay} and {N5|English} and has been edited for length.}

{X:tagline|{P7|Aina Rahman} is a {T|staff writer at {O1|The Kinta Mail}}.}
