@id ga-26
@genre cycling
@style agency
@headline Late break foils sprinters as Vlasenko keeps yellow in Pau
@byline Jean-Noël Arbogast
@abstract Colombian Edwin Rojas Chaparro won a stage of a French cycling race from a late break in Pau, while the Kazakh-born German Anton Vlasenko kept the overall lead. A Belgian rider quit with a broken wrist.

{X:other|CYCLING: {P1|ROJAS} WINS IN {L1|PAU}, {P2|VLASENKO} STAYS IN YELLOW}

{Z|{L1|PAU}, {L2|France}, {D|June 18} ({O1|Peloton Press}) — }{N1|Colombian} {P1|Edwin Rojas Chaparro} rode away from four companions beneath the {F1|Boulevard des Pyrénées} on {D|Thursday} and won the fifth stage of the {E1|Route de Gascogne} by the length of a bus, which he had briefly mistaken for the finish.

{P2|Anton Vlasenko}, the {N2|Kazakh}-born {N3|German}, came in with the pack 41 seconds later and retains the leader's yellow jersey by 12 seconds from {P3|Tobias Hallgrímsson-Voss} of {O2|Uno-X}.

{Q1|"I saw a banner and put up my hands,"} {S1|{P1|Rojas}, of {O3|EF Education-EasyPost}}, {C1|said}.
{Q1|"It said {O4|Carrefour}."}

The day's break went 160 kilometres from the line at {L3|Condom} and took with it {P4|Mathis Le Berre-Long}, the {N4|Basque} {P5|Xabier Etxandi}, {P6|Long Jidong} of {L4|China} and {T|Sir} {P7|Gregor}, as teammates call {P7|Gregor Tain} of {L5|Orkney}.
It should have been caught.
{O5|Soudal Quick-Step} and {O6|Alpecin} put five men on the front, but a flock of sheep near {L6|Morlaàs} put 90 on the back.

{N5|Belgian} {T|champion} {P8|Jelle Van Overstraeten} fell in the sheep and broke a wrist.
{Q2|He "will not need surgery, nor will the ewe"}, {C2|according to} {S2|{O7|Lotto} {T|team doctor} {P9|Katrien Maes}}.

The race jury of the {O8|UCI}, cycling's world body, fined {T|sports director} {P10|Davide Bramante} {Y|500 Swiss francs} for driving on the verge.

{S3|{O9|Groupama-FDJ}} meanwhile {C3|confirmed} {Q3|that {P11|Romain Gré} will leave at {D|the end of the season} for {O10|Decathlon CMA CGM}}, and {S4|{O11|Astana}} {C4|said} {Q4|it has asked the {L7|Kazakhstan} government for {Y|€12 million}}.

{D|Friday}'s sixth stage climbs the {L8|Col d'Aubisque} and the {L9|Hautacam} on the way from {L10|Laruns} to {L11|Lourdes} (171 km).
The race ends on {D|Sunday} in {L12|Auch}.

Stage 5 ({L13|Agen}-{L1|Pau}, 188.4 km): 1. {P1|Edwin Rojas} ({L14|COL}/{O3|EFE}) 4 h 11 min 02 sec; 2. {P5|Xabier Etxandi} ({L15|ESP}/{O12|Kern Pharma}) at 2 sec; 3. {P4|Mathis Le Berre-Long} ({L2|FRA}/{O13|Arkéa}) same time; 4. {P7|Gregor Tain} ({L16|GBR}/{O14|Ineos}); 5. {P6|Long Jidong} ({L4|CHN}/{O15|XDS}) 0:09; 6. {P12|Biniam Tesfay} ({L17|ERI}/{O16|Intermarché}) 0:41

Overall: 1. {P2|Anton Vlasenko} ({L18|GER}/{O17|Bora}) 19:30:44; 2. {P3|Hallgrímsson-Voss} ({L19|NOR}/{O2|UXM}) 0:12; 3. {P13|Juan Park} ({L20|USA}/{O18|Lidl-Trek}) 0:15
