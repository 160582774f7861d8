@id gf-20
@genre war
@style agency
@headline Ukraine says drone strike cuts power to 200,000 in Sumy, Poltava
@byline none
@abstract Russian drones hit substations in northern Ukraine and cut power to more than 200,000 homes. A repair crew was hurt in a second strike; Moscow said it had hit military targets.

{Z|{L1|KYIV}, {D|Nov 20} ({O1|Dnipro Newsline}) - }{Q1|{N1|Russian} drones struck two substations in northern {L2|Ukraine} {D|overnight}, cutting electricity to more than 200,000 homes in {L3|Sumy} and {L4|Poltava} regions}, {S1|grid operator {O2|Ukrenergo}} {C1|said} on {D|Friday}.

Four members of a repair crew from {O3|Sumyoblenergo} were wounded when a second wave came in at {D|5:40 a.m.}

{Q2|"They waited for the ladder,"} {C2|said} {S2|{T|crew chief} {P1|Vasyl Moroz}}, whose surname means frost.
{Q2|"They know our shifts better than my wife."}

{S3|The {O4|Air Force}} {C3|said} {Q3|it had shot down 88 of 131 {W1|Shahed}-type drones and two {W2|Iskander-M} missiles}.
{S4|{L5|Russia}'s {O5|Defence Ministry}} {C4|said} {Q4|it had hit "facilities serving the military-industrial complex" and that the targets were reached}.

{Q5|Trains between {L6|Konotop} and {L7|Hlukhiv} were replaced by buses}, {S5|the railway, {O6|Ukrzaliznytsia},} {C5|said}.
{F1|Invincibility Points}, tents with stoves and {W3|Starlink} terminals, opened in 340 places.

{S7|The {T|governor of {L3|Sumy}}, {P2|Borys Hryhorenko-Zima},} {C7|posted} a video from a boiler house: {Q7|no heat until {D|Sunday}, schools on-line, stay off the {F2|Haribaldi Bridge}}.
{S6=none|His deputy} went further and {C6|said} {Q6|a state of emergency would be asked for}.
He corrected her within the hour.
{Q8|"We ask for transformers,"} {S8=P2|the governor} {C8|wrote}.

{S9|{P3|Kaja Nurm}, who coordinates the {O7|Energy Community}'s {O8|Ukraine Energy Support Fund} from {L8|Vienna}}, {C9|said} {Q9|eleven transformers were on the road from {L9|Lithuania} and {L10|Sweden}}.

Fighting went on along the {L11|Oskil} and in {L12|Kostiantynivka}.
The {O9|DeepState} mapping project showed {N1|Russian} gains near {L13|Huliaipole}, and {S10|{T|military analyst} {P4|Kostiantyn Lis}} {C10|told {O10|Espreso TV}} {Q10|prisoners from the {O11|90th Tank Division} had spoken of an order to reach the {L14|Haichur} by {D|New Year}}.

{Q12|Drones of unknown origin meanwhile set fire to a tank at {F3|Taman terminal} in {L15|Krasnodar} region}, {S12|local {T|governor} {P5|Arkady Belov}} {C12|said}.
The {O12|SBU} security service declined to comment.

In {L16|Warsaw}, {S13|{L17|Poland}'s {T|energy minister}, {P6|Tymon Burza},} {C13|said} {Q13|{O13|PSE} had raised exports over the {F4|Rzeszów-Khmelnytskyi} line to 600 megawatts}.
{Q14|"It is not charity.}
{Q14|When the neighbour's house is dark, thieves come through his garden,"} {S14=P6|he} {C14|told {O14|TVN24}}.

{E1|Operation Winter Shield}, as {L1|Kyiv} calls its programme of concrete shelters for substations, is 62 percent finished.
