@id gb-29
@genre elections
@style news-agency
@headline Erbil: Count enters third day as Gorran’s heir edges New Generation
@byline Shilan Barzinjy
@abstract With most ballots counted in a Kurdistan provincial vote, the KDP led in Erbil and Dohuk and the PUK in Sulaimani, while two protest parties fought for third. Turnout was 61 percent.

{Z|{L1|ERBIL}, {L2|Kurdistan Region of Iraq} – }The counting of votes in provincial elections in the {L2|Kurdistan Region} went into a third day on {D|Tuesday}, with the big parties where they were expected to be and the small ones at each other’s throats.

With 88 percent of boxes opened, the {O1|Kurdistan Democratic Party} ({O1|KDP}, {O1|PDK} in {N1|Kurdish}) led in {L1|Erbil} and {L3|Dohuk}, and the {O2|Patriotic Union of Kurdistan} ({O2|PUK}, or {O2|Yekêtî}) in {L4|Sulaimani} and {L5|Halabja}.

Seats as of {D|6 p.m.}:

{L1|ERBIL} (30): {O1|KDP} 15, {O2|PUK} 6, {O3|New Generation} 4, {O4|Helwest} 2, {O5|Yekgirtû} 2, {O6|Turkmen Reform} 1

{L4|SULAIMANI} (30): {O2|PUK} 13, {O4|Helwest} 5, {O3|New Generation} 5, {O1|KDP} 4, {O7|Komal} 2, {O5|Yekgirtû} 1

{L3|DOHUK} (28): {O1|KDP} 20, {O5|Yekgirtû} 3, {O2|PUK} 2, {O8|Eyzidî List} 2, {O9|Assyrian Democratic Movement} 1

{Q1|Turnout was 61 percent and 40 complaints had been upheld}, {C1|said} {S1|{P1|Hendrîn Salih}, {T|spokesperson for the {O10|Independent High Electoral Commission} ({O10|IHEC})}}.
{Q2|“Most concerned pens,”} {S2=P1|he} {C2|added}.

The fight for third place is between {O3|New Generation}, or {O3|Newey Nwê}, and {O4|Helwest}, which means “stance” and took in many who left {O11|Gorran}, the movement that {P2|Nawshirwan Mustafa} founded in {D|2009}.

{S3|{O4|Helwest} {T|candidate} {P3|Awaz Hama Rash}} {C3|told {O12|Rudaw}} {Q3|that “the orange flag didn’t die, it changed its shirt”}.
{S4|A rival, {P4|Sirwan} of {L14|Chamchamal}, as everyone calls {P4|Sirwan Ghafoor}}, {C4|responded} on {O13|NRT} {Q4|that “a shirt isn’t a programme”}.

{N2|Yazidis} in {L6|Shekhan} voted in tents.
The quota for {N3|Christians} was contested again: {O9|Zowaa}, as the {O9|Assyrian Democratic Movement} is known in {N4|Syriac}, accused members of the {O14|Peshmerga} {O15|80th Unit} of voting for a friendly list, which the {O16|Ministry of Peshmerga Affairs} denied.

In {L7|Baghdad}, {T|government spokesman} {P5|Thamer al-Bayati} congratulated “all components”.
{L8|Ankara} and {L9|Tehran} called the winners before the commission did.

Observers came from {O17|UNAMI}’s successor office, the {O18|Shams Network} and the {L10|Netherlands}.
{S6|{P6|Marijke Oud} of the {N5|Dutch} team} {C6|remarked} {Q6|that in {L11|Koya} she had been searched, kissed and fed, “in that order”}.

Results must be certified by the {O19|Court of Cassation} by {D|November 30}.
The {L12|Garmian} administration votes separately.

{X:related.head|Related}

{X:related.item|Fuel queues ease after {L13|Khor Mor} repair}
