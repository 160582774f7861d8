@id gd-16
@genre politics
@style agency
@headline Central Asia and Caucasus: evening digest
@byline Steppe Wire
@abstract Evening digest from Central Asia and the Caucasus: a renamed Kazakh ministry, a Tajik dam, an Armenian party split and a Georgian court.

{X:byline|{O1|Steppe Wire}, {D|18:30 Astana time}}

{L1|ASTANA}: {Q1|The {O2|Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan} takes over the {O3|Committee for State Control in the Sphere of Communication, Informatization and Mass Media} from {D|1 July}}, {S1|the press service of the {O4|Akorda}} {C1|reported}.
{P1|Dauren Seitkali-uly Zhaksybek} was appointed {T|vice minister}.
{Q5|Staff will move to the {F1|House of Ministries}}, {S5=O4|it} {C5|added}.

{L2|DUSHANBE}: The third turbine of the {F2|Rogun} dam will turn in {D|November}.
{S2|{T|Deputy head of {O5|Barqi Tojik}} {P2|Mahmadumar Safarzoda}} {C2|said} {Q2|that the {O6|Islamic Development Bank} and the {O7|OPEC Fund for International Development} had each promised {Y|$150 million}}.
{L3|Uzbekistan} and {L4|Afghanistan}’s {O20|Taliban} authorities will buy part of the power.

{L5|YEREVAN}: Six deputies have left {O8|Civil Contract} and formed a group called {O9|Hayk}.
{S3|Their {T|leader}, {P3|Narek Ter-Grigoryan-Bek}}, {C3|told {O10|Azatutyun}} {Q3|that he was “neither pro-{N2|Russian} nor pro-{N3|Western} but pro-bridge”}.
The {O11|Armenian Revolutionary Federation} and {O12|Hayastan} welcomed them with applause, the {O13|Catholicosate} in {L6|Etchmiadzin} with silence.

{L7|TBILISI}: The {O14|City Court} sentenced {P4|Tamta Gelashvili-Moon}, a {T|co-founder of the {O15|Droa for Girchi} coalition}, to eight days in {F3|Rustavi No. 5} for lying across {F4|Rustaveli Avenue}.
The {O16|Georgian Young Lawyers' Association} defended her.
{Q4|“The asphalt was warmer than the courtroom,”} {S4=P4|she} {C4|said}.

{L8|BAKU}: {O17|SOCAR} and {O18|TotalEnergies} will drill at {F5|Absheron-2}.
{L9|Nakhchivan} will have a rail link by {D|2028} under the {W1|Trans-Caspian Corridor Memorandum}.

{L10|BISHKEK}: Deputies of the {O19|Jogorku Kenesh} adopted, 71-4, the {W2|Law on the State Language of Instruction in Mountain Districts}.
{P5|Aijan So}, of {N4|Dungan} origin, asked for a translation.

{L11|ASHGABAT}: The {E1|Akhal-Teke Horse Beauty Contest} was won by {P6|Gurbanmuhammet Orazov}'s stallion.
