@id ge-19
@genre e-mail
@style email
@headline PTA stuff!! bake sale, the Yamamotos, lice
@byline Shauna
@abstract A parents' association e-mail in Honolulu asks for bake sale helpers, says goodbye to a family moving to Sapporo and warns of lice.

{X:other|From: {P1|Shauna Kealoha-Bright} <shauna@manoapta.example>}

{X:other|To: room 12 parents}

{X:other|Subject: PTA stuff!! bake sale, the {P2|Yamamotos}, lice}

Aloha everybody,

First the gross thing.
There are ukus in Room 12.
{T|Nurse} {P3|Lokelani} checked everyone {D|yesterday} and 5 keiki went home.
It's nobody's fault!!
{O1|Longs} in {F2|Manoa Marketplace} is out of {W1|Nix}, but {O2|Times} on {F1|Beretania} has it and so does {O3|Don Quijote} ({P4|Grant}'s dad checked).
Please do NOT use mayonnaise, {P5|Cheryl}.

Bake sale is {D|Friday 11/14, 2:15}, at the tables by the cafetorium.
So far we've got

{T|Auntie} {P6|Pua} - butter mochi x 4 pans

{P7|Dae-hyun}'s mom ({T|Mrs.} {P8|So}) - the {N1|Korean} donuts from {D|last year} OMG

{P9|Jenny Fonoti} - {N2|Samoan} panikeke

{P10|Mark} and {P20|Mark} - gluten free something

{P11|Leilani}'s tutu, malasadas if her hip is ok

We are short on: napkins, change, and somebody with a truck.
{O4|Zippy's} is giving us chili tickets again thanks to {P12|Kaleo} who knows the manager at the {L2|McCully} one, and {O5|Hawaiian Electric} gave {Y|$250} (!!) because {P13|Wendell} filled in one form.
ONE form, people.

Goal is {Y|$1,900} so the 5th graders can go to {L3|Hilo} and see {L6|Kīlauea} and sleep at the {O6|YMCA}.
{S1|{T|Principal} {P14|Nakasone}} {C1|says} {Q1|if we don't make it she'll shave her head}, please let's make it, she has a nice head but still

Now the sad part.
{P15|Kenji}, {P16|Aya} and little {P17|Emi Yamamoto} are moving home to {L4|Sapporo} at {D|Thanksgiving}, because {O7|JAL} is sending {P15|Kenji} back to {F4|New Chitose}.
{P16|Aya} ran the library cart for three years and taught half of you origami and the other half patience.
Potluck at {L5|Magic Island}, {D|Sunday the 23rd, from 10}, look for the {O8|Hanshin Tigers} flag.
I asked what she'll miss and {S2=P16|she} {C2|said} {Q2|{O9|Costco}}.
Love you {P16|Aya}.

Mahalo and check those heads,

{P1|Shauna}

(mom of {P18|Koa} and {P19|Journey})

ps. whoever left a {W2|Hydro Flask} with a {O10|Punahou} sticker at {O11|Foodland}, I have it, and I have questions

{X:other|You get this because you signed the {W3|Google} form on {D|Aug 4}.
To stop reply STOP.}
