@id gb-36
@genre opinion
@style newsgroup
@headline Re: [talk.politics] Nobody voted for Brussels, and other bedtime stories
@byline Maarten de Wit
@abstract A newsgroup writer answers a post about an unelected European Commission with a reading of the treaties, a story from Frisian cheese rules and a complaint about his own party.

On {D|Sat, 11 Apr 2026}, {S1|{P1|Curtis Boone}} {C1|wrote}:

> {Q1|Nobody ever voted for {L5|Brussels}.}

> {Q1|Wake up {L1|Europe}, the Eurocrats are laughing at you.}

Hi {P1|Curtis}, greetings from {L2|Leeuwarden}, where it's {D|2 am} and I'm awake.

Some facts, free of charge.

The {O1|European Commission} is proposed by the {O2|European Council}, that is 27 heads of government whom people did vote for (or, in {L3|Belgium}, whom people voted near).
Then the {O3|European Parliament} hears each one.
In {D|2019} the {O3|EP} sent home three, the {N2|French}, the {N3|Hungarian} and the {N4|Romanian}.
When did your {O4|Senate} last send home three?

The cheese.
Everybody who hates the {O5|EU} has a cheese.
Mine is my uncle {P2|Sjoerd}'s clove cheese from {L4|Wirdum}, which "{L5|Brussels} banned".
I asked the {O6|NVWA} (the {N5|Dutch} food police).
{Q2|"There's no such ban, sir, but your uncle has not cleaned his ceiling since {D|2011},"} {S2|a {T|Mrs.} {P3|Hoop}} {C2|wrote back}.
I'd show you the ceiling.
I have a photo.

Now where I agree with you, because I'm a {N6|Frisian} and fair.

* The {W1|Lisbon Treaty} reads like a washing machine manual.

* {L6|Strasbourg}.
The monthly move costs {Y|€100+ million} and the {N2|French} won't let go.

* My own party, {O7|GroenLinks-PvdA}, thinks a referendum is something you catch.
{O8|Volt} too.
The {O9|SP} and the {O10|PVV} think it's a medicine.
{O11|D66} invented it and is allergic.

* {O12|Frontex}.
don't get me started on {O12|Frontex}

{S3|{P4|Gerd H.}, in the same thread,} {C3|says} {Q3|the {N7|Germans} run everything}.
{P4|Gerd}, you are {N7|German}, you can't run the {L7|Stuttgart} station.
And {P5|Zoltán}: no, {P6|Cohn-Bendit} didn't write the {W2|Nature Restoration Law}, I know the woman who did, she's called {P7|Petra}, she lives in {L8|Ghent} with two donkeys, and she gets mails from people like you {D|every night}.

The {N8|Basques}, the {N9|Scots} and the {N10|Catalans} in this group will want to say something about nations.
Please start a new thread, {P8|Iñaki}.

So, {P1|Curtis}: visit.
{O13|KLM} flies direct from {L9|Minneapolis}.
The {E1|Elfstedentocht} will not be skated {D|this year}, or probably ever, but there's beer at {O14|De Gouden Leeuw} and the ceiling is quite something.

gr.

{P9|Maarten}

{X:other|--
{P9|Maarten de Wit} / {L2|Ljouwert}
"Bûter, brea en griene tsiis"}
