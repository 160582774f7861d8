@id gb-03
@genre local government
@style regional-site
@headline Town clerk ‘never shown’ contract for £84k Christmas lights, meeting hears
@byline Local Democracy Reporter
@abstract A Lincolnshire town council has suspended payments for £84,000 of Christmas lights after its clerk said she never saw the contract. An internal audit will report in March.

{X:caption|The lights in {F1|Butter Cross} were switched on by {T|{O1|Grimsby Town} goalkeeper} {P1|Jamie Cawood}}
{X:credit|(Image: {O2|Wolds Observer})}

A town council has stopped paying for its {D|Christmas} lights while it finds out who ordered them.

{O3|Market Staveley Town Council} owes {Y|£84,000} to {O4|Sparkle & Sons}, of {L1|Worksop}, for 1,100 metres of rope lights, six reindeer and a 9ft penguin.
It had budgeted {Y|£31,000}.

At {D|Tuesday}’s meeting of the {O5|Policy, Finance and Events Committee}, held in the {F2|Corn Exchange}, {S1|{T|clerk} {P2|Deborah Sleight-Hobson}} {C1|told members} {Q1|that she had “never been shown, sent or told of” a contract}.

{S2|{T|Cllr} {P3|Ron Patchett} ({O6|Con}, {L2|Northgate})} {C2|asked} {Q2|who had signed it}.

{Q3|“I have a signature,”} {C3|said} {S3|{T|Ms} {P2|Sleight-Hobson}}.
{Q3|“It is a squiggle with a smiley face.”}

The {T|chairman of the lights working group}, {T|Cllr} {P4|Tracey Lincoln} ({O7|Reform UK}), was absent.
{S4=P4|She} {C4|told the {O2|Observer}} {D|yesterday} {Q4|that the order had been agreed “in the usual way” and that “nobody moaned when it was the penguin on {W4|BBC Look North}”}.

There were calls for the matter to go to {O9|Lincolnshire Police}.
{S5|{P5|Park Ji-won}, who represents {O10|Market Staveley Traders}}, {C5|said} {Q5|shopkeepers had chipped in {Y|£6,200} on the promise that it was for snow machines}.

{S6|{T|Cllr} {P6|Bob Sunday} ({O11|Lib Dem}, {L3|Wragholme})} {C6|argued} {Q6|that the police had “enough to do with hare coursers on the {F3|A18}”} and moved an internal audit instead.
His motion was carried by seven votes to five, with {T|Cllr} {P7|Nigel Long} abstaining because his nephew drives for {O4|Sparkle}.

{Q7|“We delivered what was on the order form and we’d like paying,”} {S7|{T|managing director} {P8|Gaz Ollerenshaw}} {C7|said}.
{Q7|“They can have the penguin for nothing, it’s frightened two dogs.”}

The council’s external auditor, {O12|PKF Littlejohn}, has been informed, and {S8|{O13|West Lindsey District Council}} {C8|confirmed} {Q8|that no planning consent had been sought for the reindeer on {F4|St Mary’s Church}, a Grade I listed building}.

In other business, members agreed to write to {O14|Network Rail} about pigeons under {F5|Station Road} bridge, granted {Y|£250} to the {O15|1st Staveley Scouts} and noted the resignation of {T|Cllr} {P9|Hope}, who has moved to {L4|Spain}.

The audit is to report by {D|31 March}.

{X:newsletter|Get stories like this in your inbox with our {W2|Wolds Weekly} newsletter}

{X:other|The {W3|Local Democracy Reporting Service} is funded by the {O16|BBC}}
