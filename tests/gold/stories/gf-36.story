@id gf-36
@genre obituary
@style agency
@headline Senegalese novelist and mariner Coumba Ndar Fall dies at 88
@byline Moustapha Lô
@abstract Coumba Ndar Fall, a novelist who began as the only woman in the crew of a Senegalese coaster, has died in Saint-Louis. Her best-known book was adapted as a film in 1984.

{Z|{L1|SAINT-LOUIS}, {L2|Senegal}, {D|March 11} ({O1|Agence Teranga}) – }{Q1|{P1|Coumba Ndar Fall}, who went to sea as a cook at 19 and came back with the novel that three generations of {N1|Senegalese} have had to learn by heart, died on {D|Tuesday} at her house on {L3|Ndar Island}}, {S1|her son {P2|Souleymane}} {C1|said}.
She was 88.

{Q2|“She corrected the doctor’s grammar until {D|Monday},”} {S2=P2|he} {C2|said}.

Born in {L4|Guet Ndar}, the fishermen’s quarter, to a {N2|Lebou} father and a {N3|Moorish} mother, {P1|Fall} shipped out in {D|1957} on the {W1|Cap Vert}, a coaster of the {O2|Compagnie Paquet-Diop} plying between {L5|Dakar}, {L6|Conakry} and {L7|Abidjan}.
Eight years of it went into “{W2|Le sel et la semelle}” ({D|1971}), published in {N4|English} as “{W2|Salt and Sole}” in the {W3|African Writers Series}.

Its heroine, {P3|Yacine}, is a stowaway who keeps the ship’s log because the captain cannot write.
{S3|{P4|Ngugi Thuku}, the {N5|Kenyan} {T|critic},} {C3|wrote} {Q3|that the book “taught the continent how to be seasick with dignity”}.

{P5|Léopold Sédar Senghor}, then {T|president}, had her to lunch and offered her an embassy.
{Q4|“I asked which one had a harbour,”} {S4=P1|she} {C4|told {O3|Le Soleil}} {D|half a century later}.
{Q4|“He said {L8|Bern}.}
{Q4|We both laughed, and I went home by bus.”}

{T|Film-maker} {P6|Safi Gaye} adapted the novel in {D|1984}; the scene on the {F1|Faidherbe Bridge}, with the goats, was shot in one take because there was money for one.
“{W4|Yacine}” won the {W5|Étalon de Yennenga} at {E1|Fespaco} in {L9|Ouagadougou}.

Her later books did less well.
“{W6|Harmattan Radio}” ({D|1990}) was pulped after a complaint from the {N6|Mouride} brotherhood, of which she remained a member.
{Q5|She had not mocked the marabout}, {S5=P1|she} {C5|explained} on {O4|Walf TV}, {Q5|only his microphone}.

{P7|Aminata Sow}, her {T|editor at {O5|Nouvelles Éditions Africaines du Sénégal}}, remembers {C6|being told}: {Q6|“Cut nothing, but let me know where you cried.”}

{T|President} {P8|El Hadji Diomaye Ka} ordered flags lowered at {O6|Gaston Berger University} and on the {W7|Bou el Mogdad}, the old mail boat, whose saloon has borne her name since {D|2012}.

In an interview to be printed {D|this summer} {S8=P1|she} was asked what she would miss.

{Q8|“The bell at {D|four in the morning}.}

{Q8|Somebody else getting up.”}

{P1|Fall} was buried beside the river at {F3|Thiaka Ndiaye cemetery} on {D|Wednesday}.
She leaves two sons, a sister, {P9|Mame Penda}, and, {C9|according to} {S9=P9|the latter}, {Q9|“a parrot nobody wants”}.
