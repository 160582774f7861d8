@id ge-33
@genre obituary
@style newspaper
@headline Long Siu-kei, Puppet Master Who Outlived Two Theaters, Dies at 93
@byline Winnie Moon
@abstract Long Siu-kei, who carved and worked Cantonese rod puppets in Hong Kong for eight decades and took them to Moscow and Cleveland, has died at 93.

{P1|Long Siu-kei}, who learned to make wooden generals bow at the age of 9, lost two theaters to redevelopment and one to a typhoon, and was still correcting other people’s wrists {D|last month}, died on {D|Sunday} at {O1|Kwong Wah Hospital} in {L1|Hong Kong}.
He was 93.

His daughter {P2|Long Wai-sum} confirmed the death.
{S1=P2|She} {C1|said} {Q1|the cause was “winter”}.

{T|Mr.} {P1|Long}, known to three generations as {T|Uncle} {P1|Kei}, was the last man to have been apprenticed in the old way to {P3|Mak Siu-tong}, whose company, {O2|Sun Wah Lok}, toured the market towns of {L2|Guangdong} by barge.
When the {E1|Japanese occupation} scattered the company in {D|1942}, he walked from {L3|Dongguan} to {L4|Macau} with a head in each pocket.

He opened the {F1|Hung Hom Hall of Small Marvels} in {D|1958}.
It became a {O3|Wellcome} supermarket.
The {F2|Lai Chi Kok Puppet House}, inside the amusement park of that name, closed with the park in {D|1997}, a year better remembered for another handover.
{E2|Typhoon Ellen} had taken the third, on {L5|Cheung Chau}, in {D|1983}.

{Q2|“A puppet doesn’t mind,”} {S2=P1|he} {C2|told the {O4|South China Morning Post}} in {D|1999}.
{Q2|“It goes in a box anyway.”}

His “{W1|Monkey and the Iron Fan}”, with 44 figures and a lake, was seen at {P13|Obraztsov}’s theater in {L6|Moscow} in {D|1966}, in {L7|Charleville-Mézières}, {L8|France}, and, thanks to a {N1|Toisanese} {T|laundryman} named {P4|Harry Sun}, in {L9|Cleveland}, {L10|Ohio}, in a {N2|Methodist} gymnasium.

{P5|Ang Mei Ling}, whose {O5|Finger Players Guild of Penang} borrowed him for six summers, called from {L11|George Town}, {L12|Malaysia}.
{Q3|“He’d watch you for an hour and say one word,”} {S3=P5|she} {C3|said}.
{Q3|“With me it was always ‘elbow.’”}

Among his students were {P6|To Ka-fai}, the {T|film director}, and {P7|So Man-yee}, who runs the puppet program at the {O6|Hong Kong Academy for Performing Arts}.
The {O7|Leisure and Cultural Services Department} gave him a medal, and the {O8|West Kowloon Cultural District Authority}, which {S6=P1|he} {C6|referred to as} {Q6|“the parking lot,”} a cabinet for his heads.

Born in {L13|Sanshui} in {D|1932}, he was married to {P8|Fung Yuk-lan}, an {T|opera singer}, from {D|1955} until her death in {D|2011}.
Besides {P2|Wai-sum}, he is survived by two sons, {P9|Long Wai-hung} of {L14|Vancouver} and {P10|Raymond Long}, a {T|dentist in {L15|Leeds}, {L16|England}}; and a sister, {P11|Ah Choi}, 101.

{S4|The {T|head of the company} he left, {P7|So Man-yee}}, {C4|recalled} {Q4|his last lesson, on {D|Nov. 2}}.
{Q5|“He couldn’t lift the general anymore, so he lifted my arm,”} {S5=P7|she} {C5|said}, {Q5|“and the general bowed.”}

{X:tagline|{P12|Elsie Wong} contributed research.}
