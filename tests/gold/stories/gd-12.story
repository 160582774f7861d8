@id gd-12
@genre culture
@style newspaper
@headline Silver Hornbill goes to Kuching boat film; Busan jury splits
@byline Melissa Unting Ringgit
@abstract A Malaysian film about a longboat race won the top award of a Sarawak festival. The list of winners follows.

{X:byline|{P1|Melissa Unting Ringgit}}

{X:caption|The cast of {W1|Perahu Terakhir} at the {F1|Borneo Cultures Museum} on {D|Saturday}.}

{L1|KUCHING}: {W1|Perahu Terakhir}, a three-hour film in {N1|Iban} and {N2|Sarawak Malay} about the last longboat builder on the {L2|Rajang}, has won the {W2|Silver Hornbill} at the eighth {E1|ASEAN International Film Festival and Awards}.

Its {T|director}, {P2|Sylvester Jimbun anak Kanyan}, 31, thanked his grandmother, {P3|Moon anak Sun}, who sold a boat to pay for the film about one.

{Q1|“Nobody has drowned in a film of mine before, and nobody did in this one,”} {S1=P2|he} {C1|said}.

The jury under {N3|Thai} {T|critic} {P4|Ananda Sakulrat} gave {W3|Best Actress} to {P5|Ngo Thi Lan-Anh} for {W4|The Salt Wife of Phan Rang} ({L3|Vietnam}) and {W5|Best Actor} to {P6|Teuku Rifki Iskandar-Muda} of {W6|Aceh, Aku Pulang}.
The {W7|People's Choice} went to {W8|Long Distance, Short Temper}, a {N4|Singaporean} comedy made by {O1|Mediacorp} and {O2|Clover Films} with money from {O3|Netflix}.

Other prizes:

Cinematography: {P7|Htet Paing Oo}, {W9|Monsoon Ledger}

Screenplay: {P8|Sherwin Dayrit-Reyes} and {P9|Baby Ruth Gutierrez}, {W10|Kalbaryo Express}

Documentary: {W11|Who Owns the River Bed?}, by {P10|Souvannavong “Tou” Phommachanh}

Lifetime achievement: {T|Dato'} {P11|Azizah Mohd. Noor}, star of {W12|Sumpah Serindit}

The awards, organised by {O4|Sanggar 12} and the {O5|Ministry of Tourism, Creative Industry and Performing Arts Sarawak}, were broadcast by {O6|RTM} and {O7|TVS}.
{T|Premier} {P12|Awang Bujang Tengah-Ali} came by boat, from the {F2|Astana}, and left by car over the {F3|Darul Hana Bridge}.

IN {L4|BUSAN}

A week earlier the {E2|Busan Short Film Forum} split its {W13|Gwangalli Award} between {P13|So Yi-hyun} ({W14|Apartment of Wind}) and the {N5|Uzbek}-{N6|Korean} {P14|Vitaly Ogay} ({W15|Kimchi, Plov}).
{S2|The jury} {C2|wrote} {Q2|that it had eaten well}.

{X:related.item|{D|LAST YEAR}: Floods move festival to {F4|Plaza Merdeka} car park}
