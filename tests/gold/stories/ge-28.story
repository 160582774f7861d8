@id ge-28
@genre politics
@style newspaper
@headline First minister’s aide never said ferry was ready, committee told
@byline Struan Petrie
@abstract A Scottish committee questioned two women about who told ministers that an unfinished island ferry was ready to sail. Each said the other had drafted the note.

{S8|Two former colleagues} sat a yard apart at {L1|Holyrood} {D|yesterday} and {C8|told MSPs}, each without looking at the other, {Q8|that she had not written the sentence that launched the {W1|MV Loch Fada}}.

{S1|The sentence}, in a briefing to ministers of {D|6 February 2024}, {C1|ran}: {Q1|‘The vessel is ready in all material respects.’}
{Q2|It had no radar, no lifeboats and}, {S2|a surveyor} later {C2|reported}, {Q2|‘a tree’}.

{P1|Morag Sinclair}, {T|chief executive of {O1|Hebridean Tonnage Ltd}} until {D|last spring}, and {P2|Ailsa Drummond-Khan}, then a {T|special adviser}, had been called before the {O2|Net Zero, Energy and Transport Committee}.

‘I did not say it was ready,’ is a remark neither woman made; both came close.

{Q3|‘What I said,’} {S3|{T|Ms} {P1|Sinclair}} {C3|told members}, {Q3|‘was that it was ready in my respects.’}
{S4=P1|She} {C4|explained} {Q4|that hers were commercial}.

{T|Ms} {P2|Drummond-Khan} disputed this.
{S6=P2|She} {C6|insisted} {Q6|that she had received the phrase by telephone and ‘typed, not thought’}.

{S7|The {T|convener}, {P3|Fergus Lochhead} ({O3|SNP})}, {C7|wondered} aloud {Q7|which of them had put in the word ‘material’}.
The former adviser pointed to her left.
{S9=P1|The former chief executive} {C9|laughed} {Q9|that she could not spell it}.

{S10|{P4|Douglas Ross-Imrie}, for the {O4|Scottish Conservatives}}, {C10|suggested} {Q10|the pair had been ‘rehearsing since {D|Hogmanay}’}.
Neither denied this.
Nor did {T|Ms} {P1|Sinclair} say, when asked three times by {O10|Labour}’s {P5|Paul O’Hare}, whether she had spoken to the then first minister.

{Q11|‘I won’t be drawn,’} {S11=P1|she} {C11|told him}.
{Q12|‘You’ve been coloured in,’} {S12=P5|he} {C12|shot back}.

The {O5|Scottish Government} declined to comment on ‘leaked or unleaked’ drafts.
{S13|A spokesman for {O6|CalMac}} {C13|said} {Q13|the ship would enter service ‘in the summer’}; he would not specify of which year.

{S14|The {O7|RMT} union}, never slow, {C14|called} {Q14|the affair ‘a ship of fools without the ship’}.
On {L2|Colonsay}, {Q15|{P6|Effie McNeill}, who keeps the {F1|Pier Café}, had not said anything to anybody}, {S15=P6|she} {C15|said}, {Q15|because nobody had rung}.

{S16|The {O8|Auditor General for Scotland}} {C16|has reported} {Q16|that the vessel has cost {Y|£187m}, against {Y|£63m}}.
It lies at {L3|Port Glasgow}, beside {O9|Ferguson Marine}, and has painted windows.
The tree has been replanted.
