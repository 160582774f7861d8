@id ge-03
@genre elections
@style agency
@headline Ruling party takes Ohrid, loses Tetovo in North Macedonia runoffs
@byline Biljana Stefanovska
@abstract VMRO-DPMNE won 19 of 27 mayoral runoffs in North Macedonia, taking Ohrid by 212 votes, but Albanian parties kept Tetovo and Gostivar. Turnout fell to 38.4 percent.

{Z|{L1|SKOPJE}, {L2|North Macedonia} ({O1|Vardar Wire}) — }The governing {O2|VMRO-DPMNE} won 19 of 27 mayoral runoffs on {D|Sunday}, among them {L3|Ohrid} by 212 votes, but its partners of {O3|VLEN} lost {L4|Tetovo} to a candidate nobody had polled.

{Q1|Turnout was 38.4 percent, the lowest since independence}, {C1|according to} {S1|the {O4|State Election Commission}, known as the {O4|DIK}}.

In {L3|Ohrid}, {P1|Goce Stojanoski} of {O2|VMRO-DPMNE} had 9,814 votes and {P2|Vesna Paskali} of the {O5|Social Democratic Union of Macedonia} ({O5|SDSM}) 9,602.
{P2|Paskali} asked for a recount at seven polling stations in {L5|Kosel} and {L6|Leskoec}, where 341 ballots were void.

{Q2|“I congratulate the dead of {L5|Kosel}, who came out in numbers,”} {S2=P2|she} {C2|said} at party headquarters.
{S3=P1|Her opponent} {C3|replied} {Q3|that he would “sooner count fish”}.

In {L4|Tetovo}, {P3|Besa Ademi}, a {T|dentist} running for the {O6|Lëvizja për Qytetin}, took 54.1 percent against 45.9 for {P4|Arben Halili} of {O3|VLEN}.
The {O7|Democratic Union for Integration} ({O7|BDI}), which ran the city for two decades, finished third in the first round on {D|Oct. 19} and told its voters to stay home.

Other results:

{L7|Bitola}: {P5|Toni Frčkoski-Naum} ({O2|VMRO-DPMNE}) 58.8, {P6|Lila Pop-Trajkova} ({O5|SDSM}) 41.2

{L8|Gostivar}: {P7|Arton Murtezani} ({O7|BDI}) 51.0, {P8|Nevzat Osmani} ({O8|Aleanca për Shqiptarët}) 49.0

{L9|Strumica}: {P9|Risto Janevski} ({O5|SDSM}) 50.6, {P10|Petar Jankov} ({O2|VMRO-DPMNE}) 49.4

{L10|Šuto Orizari}: {P11|Kurto Asan} ({O9|Union of Roma}) 62.3, {P12|Elvis Bajram-Sait} (ind.) 37.7

{L11|Kavadarci}: {P13|Mitko Lazov} ({O10|Levica}) 50.2, {P14|Done Tasev} ({O2|VMRO-DPMNE}) 49.8

{O10|Levica}, a left-wing group that opposes {O11|NATO}, had never before won a town hall.
{Q4|“The grape growers voted with their feet, in the must,”} {S4|its {T|leader}, {P15|Stojan Gulev}}, {C4|said} on {O12|Kanal 5}.

Observers from the {O13|OSCE}’s {O14|Office for Democratic Institutions and Human Rights} saw “isolated” vote buying in {L12|Kumanovo}.
{S5|{O15|MOST}, a domestic monitor}, {C5|listed} {Q5|146 incidents, including a tombola at a polling station in {L13|Struga}}.

{Q6|Ethnic {N1|Albanian} voters no longer follow one boss, or even three}, {C6|said} {S6|{P16|Xhelal Kraja}, {T|analyst with {O16|Instituti Demos}}}.
The {N2|Turkish} and {N3|Bosniak} minorities largely backed the government.

{X:correction|An earlier version of this story gave {P9|Janevski}’s first name as {P9|Riste}.}
