@id gb-01
@genre diplomacy
@style agency
@headline Chad and Sudan agree to reopen Adré crossing under joint patrols
@byline Mahamat Saleh Gorane
@abstract Chad and Sudan agreed in N’Djamena to reopen the Adré border crossing under joint patrols from April 1, after talks hosted by the African Union. A Darfur armed group that was not invited rejected the text.

{Z|{L1|N’DJAMENA}, {L2|Chad}, {D|March 12} ({O1|Sahel Press Agency}) — }{L2|Chad} and {L3|Sudan} agreed on {D|Thursday} to reopen the border crossing at {L4|Adré} under joint patrols, ending a closure that had left 900 aid trucks parked in the sand for {D|the winter}.

The text was initialled at the {F1|Palais de la Démocratie} by {P1|Abdelkerim Tchorkou}, {L2|Chad}’s {T|minister of territorial administration}, and {P2|Al-Tayeb Osman Abdelrahim}, the {T|{N2|Sudanese} envoy}, after three days of talks led by the {O2|African Union} ({O2|AU}) and watched by the {O3|League of Arab States}.

{Q1|“We did not sign a peace, we signed a timetable,”} {S1|{P1|Tchorkou}} {C1|told reporters}.
{Q1|“The first truck goes on {D|April 1} at {D|six in the morning} and I intend to wave at it.”}

{Q2|Each side will post 120 men at the crossing, under a commander who changes every month}, {C2|according to} {S2=none|a copy of the text seen by the {O1|Sahel Press Agency}}.
{N1|Chadian} officers will search the trucks and {N2|Sudanese} ones will stamp the papers.

The {O4|World Food Programme} ({O4|WFP}) has 41,000 tonnes of sorghum waiting in {L5|Abéché}.
{S3|Its {T|country director}, {P3|Solveig Ampofo-Dahl}}, {C3|called} {Q3|the deal “late, narrow and very welcome”}.

Not everyone was invited.
{S5|The {O5|Popular Front for the Salvation of the West} ({O5|FPSO}, from its {N3|French} name)}, which holds the hills north of {L6|El Geneina}, {C5|said} {Q5|no convoy would pass its posts without a levy}.
{Q4|“They have divided a road that neither of them owns,”} {S4|its {T|spokesman}, {P4|Hissein “Bako” Idriss}}, {C4|said} by satellite phone.

{L3|Sudan}, where the army has fought the {O6|Rapid Support Forces} since {D|April 2023}, has often accused {L1|N’Djamena} of letting arms through {L4|Adré}.
{L2|Chad} denies it, and {S6|the {N1|Chadian} {T|army chief of staff}, {T|General} {P5|Moussa Haroun Tirgo}}, {C6|told {O7|Radio France Internationale} {D|this week}} {Q6|that he would “search my own mother’s car if she came from {L6|Geneina}”}.

The crossing serves {F2|Farchana} camp and {F3|Aboutengué} camp, where {Q7|310,000 {N2|Sudanese}, most of them {N4|Masalit} from {L7|West Darfur}, have settled}, {C7|according to} {S7|the {O8|UN refugee agency}}.

{S8|A {T|teacher} at {F2|Farchana}, {P6|Kaltouma}}, who gave one name, {C8|said} {Q8|people had heard the news on the radio and gone back to mending tents}.

The {O9|European Union} will pay for scanners and lamps.
{L8|Egypt}, {L9|Saudi Arabia} and the {L10|United Arab Emirates}, which sent observers, did not sign.

A monitoring committee meets in {L11|Addis Ababa} on {D|March 28}.

{X:tagline|(Additional reporting by {P7|Nimat Hamdan} in {L12|Port Sudan}; Editing by {P8|Luc Étienne-Kassar})}
