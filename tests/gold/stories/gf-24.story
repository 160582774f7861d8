@id gf-24
@genre markets
@style market list
@headline SOUTH ASIA MARKETS-Karachi at record, Mumbai slips as banks weigh; Dhaka shut
@abstract Pakistani shares closed at a record on hopes of an IMF review while Indian shares slipped. Dhaka was closed for a holiday.

{Z|{D|March 26} ({O1|Tickerline}) - }{N1|Pakistani} shares closed at a record on {D|Thursday} on hopes that the {O2|International Monetary Fund} will complete its review of the {W1|Extended Fund Facility}, while {N2|Indian} stocks slipped for a third session.

Closing levels (change on day)

{L1|Karachi} - {W2|KSE 100} 188,410.22 (+1.31%)

{L2|Mumbai} - {W3|Sensex} 81,902.18 (-0.44%); {W4|Nifty 50} 24,880.05 (-0.39%); {W5|Nifty Bank} 54,101.70 (-0.92%)

{L3|Colombo} - {W6|ASPI} 21,044.61 (+0.07%); {W7|S&P SL20} 5,931.40 (-0.12%)

{L4|Kathmandu} - {W8|Nepse} 2,733.19 (+0.88%)

{L5|Dhaka} - closed, {D|Independence Day}

{L6|Male} - {W9|Masix} unchanged

{L1|KARACHI}: {O3|Oil & Gas Development Co} ({O3|OGDC}), {O4|Mari Energies}, {O5|Lucky Cement}, {O6|Hub Power} and {O7|Engro} led.
{O8|Systems Ltd} fell 2%.
{Q1|"Everybody bought what they had sold before {D|Eid},"} {C1|said} {S1|{P1|Sohail Lakha} of {O9|Lakha Line Securities}}.
Turnover: {Y|Rs 41.6 billion}.

{L2|MUMBAI}: {O10|HDFC Bank}, {O11|Axis} and {O12|Kotak} were the main drags after {S2|the {O13|Reserve Bank of India} ({O13|RBI})} {C2|said} {Q2|it would bring forward the {W10|Expected Credit Loss Directions}}.
{O14|Eternal}, the owner of {W11|Zomato} and {W12|Blinkit}, rose 3.1%.
{O15|Titan}, {O16|Trent}, {O17|Paras} and {O18|Jio Financial} were up; {O19|Dr Reddy's}, {O20|Sun} and {O21|Divi's} down.
{O22|Adani Ports} ended flat; {Q3|it will pay {Y|14 billion rupees} for a terminal at {F1|Dighi Port}}, {S3=O22|the company} {C3|said} {D|after the bell}.

{L3|COLOMBO}: {O23|John Keells}, {O24|Lolc}, {O25|Sampath} most active.
{O26|Cargills (Ceylon)} ex-dividend {D|Friday}.
Foreigners were net sellers for {Y|Rs 211 mln}.

{L4|KATHMANDU}: Hydropower counters {O27|Arun Kabeli}, {O28|Upper Tamakoshi} and {O29|Sanima Mai} hit the upper circuit.

Currencies per dollar: {N1|Pakistani} rupee 281.02; {N2|Indian} rupee 92.11; {N3|Sri Lankan} rupee 311.4; taka 122.70; {N4|Nepali} rupee 147.4

Commodities: {W13|Brent} {Y|$71.20} (-{Y|$0.44}); gold {Y|$4,410} an ounce; {L7|Mombasa} tea sale no. 12, best BP1 {Y|$4.02} a kilo

Diary: {D|Fri} - {L8|India} forex reserves; {E1|Colombo Invest Forum}, {F2|Cinnamon Life}.
{D|Mon} - {L9|Pakistan} CPI, {O30|PBS}.
{D|Tue} - {O31|Bajaj Auto} sales; {L10|Bhutan} budget

{X:tagline|(Compiled by {P2|Anand Sebastian}, {P3|Nimra K.}, {P4|Aneez Lye})}
