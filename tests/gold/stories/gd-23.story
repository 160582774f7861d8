@id gd-23
@genre politics
@style agency
@headline Taipei, Hong Kong, Macau, Beijing: a week of party and court notes
@byline Ho Wing-see
@abstract Notes on Chinese-speaking politics: a Taiwanese recall, a Hong Kong trial, a Macau gaming law and a plenum in Beijing.

{Z|{L1|TAIPEI}, {D|April 3} ({O1|Strait Newswire}) – }The {O2|Legislative Yuan} on {D|Friday} confirmed {P1|Hsieh Mei-so}, a former judge, as {T|head of the {O3|Control Yuan}} by 58 votes to 51, after the {O4|Kuomintang} ({O4|KMT}) and the {O5|Taiwan People's Party} ({O5|TPP}) broke ranks with themselves.

{Q1|“I shall control what I can reach,”} {S1|{P1|Hsieh}} {C1|told the chamber}.
{S2|{T|{O6|DPP} whip} {P2|Chung Long-hsiang}} {C2|said} {Q2|the vote had been “bought with roads”}, meaning the {F1|Hualien–Taitung Expressway}.
{S6|The {O7|Mainland Affairs Council}} {C6|noted} {Q6|that {P1|Hsieh} once taught in {L2|Xiamen}}.

{L4|HONG KONG}

{S3|{T|District Judge} {P3|Stanley So Chi-fung}} {C3|found} {Q3|three members of the defunct {O8|Alliance for Estates in Transition} not guilty of sedition under the {W1|Safeguarding National Security Ordinance}}.
{P4|Leung “Uncle Nine” Kau}, 78, {P5|Apple Ma Siu-ling} and {P6|Johannes Sun} left the {F2|Wan Chai Law Courts} by the kitchen.
{S4|The {O9|Department of Justice}} {C4|said} {Q4|it would appeal}; {O10|HKU} said nothing.

{L5|MACAU}

A gaming bill ends the so-called satellite casinos.
{O12|Sands China}, {O13|Wynn}, {O14|SJM} and {O15|Melco} back it; {N1|Macanese} {T|deputy} {P7|Filipe do Rosário-Wai} of {O16|Nova Esperança} voted against.

{L6|BEIJING}

The {E1|Fifth Plenum} of the {O17|Communist Party of China}’s {O18|Central Committee} will be held {D|this autumn}, the {O19|Politburo} decided.
{P8|Bai Yun-hai}, {T|deputy director of the {O20|National Ethnic Affairs Commission}}, a {N2|Hui}, and {P9|Tömür Kerim-Haji}, a {N3|Uyghur} {T|vice governor of {L3|Xinjiang}}, were dropped.
{S5|{O21|Xinhua}} {C5|announced} in 17 words {Q5|that both were ill}.
{O22|Caixin} ran it below the fold.

{X:related.item|EXPLAINER: What is {T|{O2|Legislative Yuan} Speaker} {P10|Ku Li-wen}’s gavel made of?}
