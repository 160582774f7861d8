@id ga-03
@genre cricket
@style agency
@headline Munsamy's seven leaves Sri Lanka facing follow-on in Galle
@byline Chaminda Elkaduwa
@abstract Leg-spinner Keshan Munsamy took seven wickets as South Africa had Sri Lanka in danger of the follow-on on the third day in Galle. Rain is forecast for the last two days.

{Z|{L1|GALLE}, {L2|Sri Lanka}, {D|Feb 14} ({O1|Meridian Sport}) - }{T|Leg-spinner} {P1|Keshan Munsamy} took seven for 61 on {D|Saturday} as {L3|South Africa} left {L2|Sri Lanka} 33 runs short of avoiding the follow-on with one wicket standing in the first test.

{L2|Sri Lanka} were 318 for nine at the close on day three in reply to {L3|South Africa}'s 551 for six declared, in which {P2|Hendré Viljoen-Botha} made 203 and {P3|A. B. Q. Cassiem} an unbeaten 88.

{P1|Munsamy}, a 31-year-old {T|science teacher} from {L4|Chatsworth} playing only his second test, bowled {P4|Dilruwan Arachchige} round his legs with the last ball before tea and had {T|captain} {P5|Pasindu de Alwis Wickrama} caught at short leg for a patient 74.

{Q1|"I told the boys in Grade 11 that I would be back for the mock exam,"} {S1|{P1|Munsamy}} {C1|told reporters}.
{Q1|"They are all supporting rain."}

The rain may come.
{S2|The {O2|Department of Meteorology}} {C2|forecast} {Q2|heavy showers on both remaining days from a depression in the {L5|Bay of Bengal}}.

The morning had belonged to the hosts.
{P6|Oshen Thirimadura} and {P5|Wickrama} put on 109 for the third wicket, and the {F1|Galle Fort} ramparts, where tickets are unnecessary and umbrellas compulsory, were full by {D|11 a.m.}
{S3|{L2|Sri Lanka} {T|batting coach} {P7|Rohan Jayakody-Silva}} {C3|said} {Q3|his players had "read the googly like a newspaper until lunch, then like a menu in {N1|Finnish}"}.

{S4|{O3|Cricket South Africa}} {C4|confirmed} {Q4|that {T|fast bowler} {P8|Lungelo Sithebe} would fly home with a stress fracture}.
He will be replaced for the second test at {F2|R. Premadasa Stadium} in {L6|Colombo} by {P9|Duan Oosthuizen} of {O4|Boland}.

Scoreboard

{L3|South Africa} first innings 551-6 dec

{L2|Sri Lanka} first innings (overnight 97-1)

{P6|Thirimadura} lbw b {P1|Munsamy} 81

{P10|Nuwanidu Perera} c {P3|Cassiem} b {P8|Sithebe} 22

{P5|Wickrama} c {P11|Van Zyl} b {P1|Munsamy} 74

{P12|Mohamed Rizwan Azeez} run out 40

{P4|Arachchige} b {P1|Munsamy} 9

{P13|Vishwa} not out 11

Extras (b4, lb7, nb2) 13

Bowling: {P8|Sithebe} 9-2-31-1, {P14|Rabe} 18-3-66-0, {P1|Munsamy} 33.2-8-61-7, {P15|Mahlangu} 29-4-90-0

{X:credit|(Reporting by {P16|Chaminda Elkaduwa}; Editing by {P17|Toby Farrant})}
