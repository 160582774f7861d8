@id ga-20
@genre culture
@style newspaper
@headline Nollywood Veteran, Band From Bishkek Share Top Prize at Zanzibar Festival
@byline Salma Othman Jecha
@abstract A Nigerian director and a Kyrgyz rock band's concert film shared the Golden Dhow in Zanzibar. The jury was criticised for ignoring Swahili films.

{X:byline|By {P1|SALMA OTHMAN JECHA} in {L1|Stone Town}}

In an {F1|Old Fort} Full of Bats, a {N1|Kyrgyz} Bass Solo Brings Down the House.
That was the headline {O1|The Zanzibar Leader} ran on {D|Sunday}, and for once it undersold the evening.

The {W1|Golden Dhow}, the main award of the {E1|Zanzibar International Film Festival}, was shared for the first time in its history, between {W2|Mama Put}, a comedy by {N2|Nigerian} {T|director} {T|Chief} {P2|Ebenezer "Uncle Ebby" Oyinlola}, and {W3|Loud Steppe}, a documentary on the {L2|Bishkek} band {O2|Tandyr} by the {N3|Franco-Kyrgyz} film-maker {P3|Aizada Lefèvre}.

{P2|Oyinlola}, 77, has made 214 films, by his own count.
{Q1|“Two hundred of them I shot in my sister-in-law's parlour in {L3|Surulere},”} {S1=P2|he} {C1|told the audience} in the {F1|Old Fort}.
{Q1|“This one has an airport.”}

{O2|Tandyr}, four men and a woman with a jaw harp, then played until {D|two in the morning} in spite of a curfew imposed by {O3|Zanzibar Municipal Council}.

The jury was led by {P4|Manthia Long}, a {N4|Malian-American} {T|professor at {O4|NYU}}, and included {T|Bi} {P5|Fatuma Kidude-Saidi}, {P6|Abderrahmane}, the one-named {N5|Mauritanian} {T|cinematographer}, and {P7|Lupe de la O}.
{S2|{P4|Long}} {C2|said} {Q2|the vote had been “three to three, and one asleep”}.

Not everybody cheered.
{Q3|No {N6|Swahili}-language film has won since {D|2017}}, {C3|noted} {S3|{P8|Hamisi Mwinyi Mrisho}}, who runs {O5|Jumba la Sinema} in {L4|Dar es Salaam}.
{S4|{O6|Chama cha Waigizaji Tanzania}, the actors' association}, {C4|called} {Q4|the result “a party in our house to which we brought the chairs”}.

Other prizes:

{W4|Best East African Feature}: {W5|Kahawa Chungu}, {P9|Njeri Kang'ethe} ({L5|Kenya})

{W6|Sembène Ousmane Award}: {W7|Two Goats}, {P10|Yohannes Feleke} ({L6|Ethiopia})

{W8|UNICEF Award}: {W9|My Name Is Friday}, {P11|Friday Phiri} ({L7|Zambia}/{L8|Malawi})

{W12|Best Actress}: {P12|Sabrina St. Ange}, {W10|La Digue}, ({L9|Seychelles})

The festival, in its 29th year, was paid for by {O7|Azam Media}, the {O8|Goethe-Institut}, the {O9|Embassy of Norway} and the {O10|Zanzibar Commission for Tourism}, which gave {Y|120 million shillings}.
{O11|Emirates} withdrew in {D|May}.

{O12|Netflix} has bought {W2|Mama Put}.
{P2|Oyinlola} would not say for how much, but asked his driver to find out what a boat costs.

{X:related.head|READ MORE}

{X:related.item|{E2|FESPACO}: Why {L10|Ouagadougou} Still Matters}

{X:related.item|{L11|LAGOS} TO {L12|LAMU}: A FILM LOVER'S MAP}

{X:copyright|© {D|2026} {O13|Nation-Times of Zanzibar}.
All rights reserved.}
