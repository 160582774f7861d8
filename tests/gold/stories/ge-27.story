@id ge-27
@genre culture
@style review
@headline Review: A “Hamlet” with herring, and other things seen in Tromsø
@byline Ines Calloway
@abstract A critic reviews a festival in northern Norway: a Sámi-language Hamlet on a quay, a film about a lighthouse and an unpleasant sauna installation.

The ghost comes in by boat.
Any production of “{W1|Hamlet}” that has a harbor at its disposal would be a fool not to, and {P1|Elle Márjá Utsi} is no fool.

Her “{W2|Hámlehta}”, in {N1|Northern Sámi} with surtitles, opened the {E1|Arctic Moving Image & Theatre Days} on {D|Thursday} on a quay behind the {F1|Polaria} aquarium.
The “castle” is a fish-drying rack.
The “arras” is a tarp from {O1|Biltema}.
{P2|Ole Henrik Sara}’s prince, a student home from {O2|UiT The Arctic University of Norway} with a suitcase of laundry, speaks the soliloquies into a {W3|Thermos}, and you believe every word.

The company, {O3|Beaivváš}, is the national {N2|Sámi} theater, based at {L1|Kautokeino}, and it wears the word “national” like a borrowed coat.
Its joke at the expense of {L2|Oslo}, which I won’t spoil, is worth the ferry.

As {P10|Gertrude}, {P3|Risten Oskal} has the herring.

Not everything works.
The so-called “gravediggers’ rave” is neither, and the {N3|Kven} fishermen brought in for the last act looked, from row F, as if they’d “won” a raffle.

Across the bridge, at the {F2|Arctic Cathedral}, a program of shorts called “{W4|Long Nights, Short Films}” had one masterpiece.
{P4|Tapio Moon}’s “{W5|The Keeper’s Kettle}” ({L3|Finland}/{L4|Estonia}, 19 minutes) is about a lighthouse at {L5|Vaindloo} and is almost entirely kettle.
I saw grown men from {O4|Aftenposten} weep.

I did not weep at “{W6|Sweat Equity}”, a sauna-cum-lecture by the {L6|Berlin} collective {O5|bitte nicht lüften}, in which you are shut up with eleven strangers while a voice reads from “{W7|Das Kapital}”.
{Q2|“Immersive,”} {S2|my ticket stub} {C2|promised me}.
It’s ninety minutes.
There is no herring.

The music was better: {P5|Marit Bongo}’s old guitarist {P6|Roger Hætta} with the {L7|Nuuk} band {O6|Nanook}; the “joik-hop” trio {O7|Rolffa}; and, on {D|Saturday}, {P7|Georgia Lind}, who is from {L8|Alabama} and whose “{W8|Reindeer Don’t Text}” is going to be everywhere by {D|Christmas}, whether or not we like it.

One moment stays.
At the end of “{W2|Hámlehta}” the tide was supposed to be in, and it was out.
{P2|Sara}, dead, lay on the stones.
{P8|Nils Eira}’s {P11|Horatio} waited for the boat that should take him, looked at the mud and, off script, {S1=P8|he} {C1|said} in plain {N4|Norwegian}: {Q1|“We’ll have to carry him.”}

The audience did.

{X:other|“{W2|Hámlehta}” runs through {D|Sept. 14}, then tours to {L9|Karasjok}, {L10|Umeå} and {L11|Reykjavik}.
Two and a half hours.
Bring a blanket.}

{X:editor-note|{P9|Ines Calloway} travelled as a guest of {O8|Visit Tromsø}.}
