@id ge-13
@genre photography
@style newsgroup
@headline Re: Has Ektar gone off, or have I?
@byline Bernard Quaife
@abstract A newsgroup poster reports on colour shifts in film bought from a shop in Antwerp, recommends a lab in Porto and disagrees with another member about lenses.

{X:other|From: {P1|Bernard Quaife} <bq@demon.example>}

{X:other|Newsgroups: rec.photo.film+labs, uk.rec.photo.misc}

{X:other|Date: {D|Mon, 3 Nov 2025 21:40:08 +0000}}

{S1|{P2|Lars-Göran}} {C1|wrote} in message news:5f22:

> {Q1|Magenta cast = old {W1|Ektar}.
Throw away and buy {W2|Portra}.}

Steady on.
Mine is dated {D|03/2027} and came from {O1|Fotohandel Van Camp} in {L1|Antwerp}, who keep it in a fridge you could hang an ox in.
{P3|Wim} there is a careful sort of chap.
I don't think it's the film at all.

Facts as I have them:

Roll 1, {L2|Lake District}, {D|12 Sept}, {W3|Nikon F3}, developed at {O2|Carlisle Colour Lab}: magenta.

Roll 2, same batch, same camera, {L3|Douro} valley, {D|28 Sept}, developed at {O3|Câmara Clara} in {L4|Porto}: perfect, I could weep.

Roll 3, {L5|Keswick} again, developed by me in {P4|Hilda}'s kitchen with a {W4|Tetenal} kit: green, but that's me.

So it's the lab, surely?
I rang {L6|Carlisle} and {S2|a young man} {C2|told me} {Q2|nobody had complained and the chap who ran the {W5|Noritsu} had left for {O4|Pirelli} in {D|August}}.
Well there you are.

As for lenses: {P5|Dr. Feelgood} (do use a real name, old boy) reckons that {W6|Zeiss} glass is cooler than {W7|Nikkor}.
He's been reading {O5|Amateur Photographer} in the bath.
{P6|Sato}-san showed years ago in this very group, with charts, that it's all within a quarter of a CC filter.
And {P7|Moose}, if you're lurking in {L7|Duluth}: how's the {W8|Rolleiflex}??

What I'd like to know is

a) has anyone used {O6|Ilford}'s lab at {L8|Mobberley} for C-41, or is it b/w only

b) does {O7|Kodak Alaris} still answer letters

c) is {O8|Silverprint} gone for good?
My last parcel from {F1|Theed Street} was in {D|2015}, I think.

d) the {E1|Photographica Fair} at the {F2|Royal Horticultural Halls}, is it {D|May} or {D|June}

{P2|Lars-Göran}, regards to {L9|Umeå}, and no hard feelings about the {N1|Norwegians}.

cheers

{P1|Bernard}

--

{X:other|{P1|B. J. Quaife} FRPS (failed), {L10|Cockermouth}
{Q4|"Sharpness is a bourgeois concept"} - {S4|{P8|Cartier-Bresson}}}
