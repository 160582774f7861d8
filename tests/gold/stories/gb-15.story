@id gb-15
@genre religion
@style newspaper
@headline Rabbi who told yeshiva students to carry buckets becomes a target
@byline Noa Bar-Shalom
@abstract A Beit Shemesh rabbi who sent ultra-Orthodox students to help fight a forest fire has been denounced by hard-line groups, while others want the idea made law.

{Z|{L1|BEIT SHEMESH}, {L2|Israel} — }When the hills above this city burned {D|last month}, {T|Rabbi} {P1|Yechezkel Landau-Weiss} did something no one could remember an ultra-{N1|Orthodox} seminary head doing: he closed the books at {D|10 in the morning} and sent 180 students out with buckets.

Nobody died.
{S1|The {O1|Fire and Rescue Authority}} {C1|said} {Q1|the line they held along {F1|Route 38} had saved two {N2|Christian} monasteries and a {N3|Bedouin} encampment}.

Then the posters went up.

{Q2|“Woe to the shepherd who lends his flock to the {N4|Zionists},”} {C2|read} {S2|one}, signed by the {O2|Committee for the Purity of the Camp}, which nobody had heard of before.
{S8|Another} {C8|called} {Q8|him “{P2|Korach}”} and gave his telephone number.
The {O3|Edah HaChareidis}, the anti-{N4|Zionist} council in {L3|Jerusalem}, did not sign but did not object either.

{Q3|“A fire does not ask who served in the army,”} {S3=P1|the 66-year-old rabbi} {C3|said} at his kitchen table.
{Q3|“I asked my wife and my wife said, take the good buckets.”}

He belongs to a small {N5|Hasidic} court from {L4|Munkács}, in what is now {L5|Ukraine}, with followers in {L6|Borough Park}, {L7|Antwerp} and {L8|Bnei Brak}.
He has never voted for {O4|United Torah Judaism} or {O5|Shas}, and will not say what he does on election day.

His timing was poor.
The {O6|Supreme Court} has told the government to stop funding seminaries whose students ignore call-up orders, and {O7|Degel HaTorah} and {O8|Agudat Yisrael} have walked out of the coalition, in again and halfway out.
{S4|{T|{O13|Knesset} member} {P3|Shlomit Ben-Harush} of {O9|Yesh Atid}} {C4|told {O10|Kan} radio} {Q4|that the buckets proved a civil service bill could pass “if somebody lights a match under it”}.

{S5|{P4|Dov Halperin}, who studies {N6|Haredi} society at the {O11|Israel Democracy Institute}} {C5|was more cautious}: {Q5|“One rabbi, one fire, one day.”}

At {F2|Deir Rafat}, one of the two monasteries, {S6|{T|Sister} {P5|Marie-Noëlle Khoury}} {C6|recalled} {Q6|that the young men would not come in to drink, so the nuns, who are {N7|Maronite} and {N8|Melkite}, put the jugs on the wall and turned their backs}.

{Q7|“It was very correct on both sides,”} {S7=P5|she} {C7|said}.

A non-{N9|Jewish} neighbor, {P6|Abu Saqer al-Jahalin}, sent a sheep.
It was the wrong kind of gift, since it had not been slaughtered under supervision, and it lives behind the seminary under the name {P7|Bucket}.

{T|Rabbi} {P1|Landau-Weiss} is writing a pamphlet on the question, based on a ruling in the {W1|Shulchan Aruch} about fires on the {D|Sabbath}.
{O12|Magen David Adom} has asked for 500 copies.

{X:correction|A caption with an earlier version of this article misidentified {P8|Aharon} and {P9|Pinchas Landau-Weiss}.
{P8|Aharon} is on the left, with the hose.}
