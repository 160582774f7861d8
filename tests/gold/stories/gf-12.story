@id gf-12
@genre diplomacy
@style agency
@headline NATO peacekeepers take down barrier on Mitrovica bridge
@byline Luka Vrba
@abstract KFOR troops removed a concrete barrier from the Ibar bridge in Kosovo's divided city of Mitrovica after the two sides agreed in Ohrid. Serbs protested and Belgrade called the move premature.

{Z|{L1|MITROVICA}, {L2|Kosovo} ({O1|Balkan Desk}) – }{O2|NATO}-led peacekeepers removed a concrete barrier {D|before dawn on Tuesday} from the {F1|Ibar Bridge}, which has split the {N1|Serb} and {N2|Albanian} halves of {L1|Mitrovica} since {D|1999}, under a deal reached in {L3|Ohrid} {D|last month}.

{N3|Hungarian} and {N4|Slovenian} soldiers of {O3|KFOR} lifted 14 blocks with a crane and swept the road.
No one was hurt, although {S1|{O4|Kosovo Police}} {C1|said} {Q1|a firecracker was thrown from the direction of the {F2|Dolce Vita} café}.

{Q2|“A bridge that you cannot cross is a shelf,”} {S2|{L2|Kosovo}’s {T|prime minister}, {P1|Ilir Gashi-Bektashi},} {C2|posted on {W1|Facebook}}.
{Q2|“We took the books off.”}

The north saw it otherwise.
A few hundred people gathered at {F3|King Petar Square}, some with flags of {O5|Partizan} and {O6|Red Star}, usually not seen together.
{S3|{P2|Dragiša Vukov}, {T|leader of {O7|Srpska lista}}}, {C3|said} {Q3|the other side had been promised first a sewage plant and a bus line, neither of which exists}.

{Q4|“{L4|Brussels} gave us a timetable.}
{Q4|{L5|Pristina} gave us a crane,”} {S4|{P2|Vukov}} {C4|said}.

In {L6|Belgrade}, {S5|the {T|head of the government’s {O8|Office for Kosovo and Metohija}}, {P3|Jovana Mrkšić},} {C5|called} {Q5|the removal premature} and summoned the {N5|German} {T|ambassador}, {T|Dr.} {P4|Heide Sommer}.
{S6|{L7|Russia}’s {O9|Foreign Ministry} {T|spokesman}, {P5|Gleb Zimin},} {C6|said} {Q6|the “so-called dialogue” had shown its face}.

{S7|{P6|Aivars Krūmiņš}, the {T|{O10|European Union} envoy}}, {C7|noted} {Q7|that both governments had initialled the {W2|Implementation Annex} to the {D|2023} {W3|Ohrid Agreement}, which opened the bridge to cars on {D|1 July}}.
{S8=none|One of his aides} was blunter{C8|:} {Q8|“They signed.}
{Q8|It has a map.”}

Built with {N6|French} money in {D|2001} and lit blue at night, the bridge has been fought over more often than crossed.
In {D|2011} {N1|Serbs} piled gravel on it; in {D|2014} the gravel became a “{F5|Peace Park}” with conifers in pots.
{S9|{P7|Shqipe}, 26}, who sells phone cases on the south bank, {C9|said} {Q9|she had never set foot on the other side, 140 metres away}.
{Q10|“What do they pay there for a case?”} {S10=P7|she} {C10|asked}.

{O11|Trepča}, the vast mining complex outside the city, and the {F4|Gazivode} reservoir remain in dispute.
A donors’ conference, {E1|Invest North}, opens in {L8|Thessaloniki} on {D|22 June}.

{X:caption|{O3|KFOR} soldiers on the {F1|Ibar Bridge}. Photo: {P8|Blerta Kola}/{O1|Balkan Desk}}
