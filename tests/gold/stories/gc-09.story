@id gc-09
@genre travel
@style forum
@headline Ferry from Bari or Brindisi? also Corfu with a dog
@byline none
@abstract Travellers on a forum compare ferries from Italy to Greece and Albania, recommend hotels on Corfu and argue about whether dogs may sit on deck.

{X:byline|wanderlena, {D|Apr 3, 8:15 AM}}

Hi!
Two of us plus {P1|Olive} (whippet, 14 kg, travel sick) driving from {L1|Graz} to {L2|Corfu} in {D|June}.
{L3|Bari} or {L4|Brindisi}?
{S1|{W1|Ferryhopper}} {C1|shows} {Q1|{O1|Grimaldi}, {O2|Ventouris} and something called {O3|Red Star}}.
Are they any good?
My {N1|Greek} is zero, my {N2|Italian} is pizza.

{X:byline|1. bruno_T, {L5|Monopoli}}

{L4|Brindisi}, always.
{L3|Bari} port is a zoo on {D|saturdays}.
{O1|Grimaldi} boats are old but the {W2|Euroferry Olympia} was the one that burned in {D|2022} so at least that one's gone.
Bring your own food.

{X:byline|2. {P2|Keith} and {P6|Maureen}}

We did {O2|Ventouris} to {L6|Durres} and drove down.
Don't fear {L7|Albania}, roads better than {L8|Calabria}, police very polite, and the {N3|Albanians} adore dogs if they're small.
Crossed at {L9|Konispol}, then the little car ferry at {L10|Igoumenitsa} ({O4|Kerkyra Lines}, {Y|€48} with car).
Stayed at {F1|Hotel Vila Duka}, {F2|Rooms Llambi}, and then a week at {F3|Delfinia} in {L11|Moraitika}.

{X:byline|3. StavroulaK (Destination Expert for {L12|Ionian Islands})}

As a {N4|Corfiot}: dogs are allowed on deck, NOT in the lounge, whatever {P2|Keith}'s steward told you.
There are pet cabins, ask for them by phone, {O2|Ventouris} office in {L3|Bari} speak {N5|English} ({P3|Nunzia} is the helpful one).
Vet in {L13|Corfu Town}: {P4|Spyros Kapodistrias-Moss}, half {N6|Welsh}, behind the {F4|Liston}.
Beaches: {L14|Halikounas} yes, {L15|Paleokastritsa} no.

{X:byline|wanderlena}

You're all stars.
Booked {L4|Brindisi}-{L10|Igoumenitsa} w/ {O1|Grimaldi} for {D|the 9th}.
{S3|{P3|Nunzia}} {C3|says} {Q3|ciao to {P5|Stavroula} and wants to know when she's returning the suitcase} :)

{X:other|Edited: {D|9:42 PM}}

{X:advert|Save up to 40% on {L2|Corfu} hotels with {O5|Agoda}}
