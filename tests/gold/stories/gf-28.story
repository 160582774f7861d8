@id gf-28
@genre shipping
@style list
@headline Berthing and sailing: Chattogram, Colombo, Mombasa, Callao
@abstract Ship arrivals, departures and delays at the ports of Chattogram, Colombo, Mombasa and Callao for the week, with short notes on strikes, bunkers and appointments.

SHIPPING NOTES, WEEK 23

{L1|CHATTOGRAM}

At berth: {W1|Hansa Magdeburg} ({F1|NCT-3}); {W2|Banga Bijoy} ({F1|NCT-5}); {W3|Cape Quest}, wheat, {O1|Akij}; {W4|Xin Hai Tong 18}, clinker, {O2|Meghna Group}

At {F2|Kutubdia Anchorage}: {W5|Nordic Hawk}, LNG; {W6|Good Luck Long}, scrap

Sailed {D|June 3}: {W7|Maersk Xiamen} for {L2|Tanjung Pelepas}

{Q1|A strike by lighter crews over the murder of a pilot ended after talks at {F3|Bandar Bhaban}}, {S1|the {O3|Chittagong Port Authority} ({O3|CPA})} {C1|said}.

{L3|COLOMBO}

{F4|CICT}: {W8|MSC Irina}, {W9|Ever Given}, {W10|CMA CGM Jules Verne}

{F5|West Container Terminal}: trial call of {W11|Wan Hai A07}

Dry dock: {W12|SLNS Samudura} at {O4|Colombo Dockyard}, which {O5|Mazagon Dock} of {L4|India} bought into {D|last year}

{L5|MOMBASA}

Due {D|June 6}: {W13|Hoegh Trotter}, 1,900 cars; {W14|Shebelle}, {O6|Ethiopian Shipping and Logistics}

Delayed: {W15|Lady Rasha}, livestock.
{S2|Her {T|master}, {T|Capt.} {P1|Besnik Deti},} {C2|radioed} {Q2|that 11 camels had eaten the pilot ladder}.

{Q3|“It is in the log in two languages,”} {C3|said} {S3|{P2|Salim Bakari Kombo} of {O7|Kenya Ports Authority}}.

{L6|CALLAO}

{F6|Muelle Norte}: {W16|Stellar Sunrise}, zinc; {W17|Don Ramón II}, fishmeal

{F7|Chancay}, 80 km north: {W18|COSCO Shipping Wisdom} sailed for {L7|Shanghai} with blueberries, 23 days

Labour: {O8|Sindicato Único de Trabajadores Marítimos} ({O8|Sutramporpc}) votes {D|Friday} on {O9|APM Terminals}’ offer of {Y|1,150 soles}

CASUALTIES

{W19|Rum Star}, bulk carrier, {L8|Comoros} flag, aground {L9|Kerch Strait} since {D|June 1}, crew of 14 safe.

{W20|KM Bukit Raya}, passenger ship, engine room fire off {L10|Natuna}; 304 taken off by {W21|KRI Usman Harun}.

{W22|Dali II}: P&I club {O11|Britannia} reports container collapse, {L11|Bay of Biscay}, 61 boxes.

BUNKERS

VLSFO {L12|Singapore} {Y|$498}, {L13|Fujairah} {Y|$503}, {L14|Santos} {Y|$530}

PEOPLE

{P3|Stavros Long}, ex-{O12|Euronav}, joins {O13|Okeanis Eco Tankers} as {T|chief commercial officer}.
{T|Ms.} {P4|Ng Sing} succeeds {P5|Teo Eng Hock} at {O14|PSA Marine}.
{P6|Ole}, the cat of {O15|Wallem}’s {L15|Hong Kong} office, has retired.

RULES

The {W23|Hong Kong Convention} on ship recycling: {L16|Liberia} detains {W24|Mercy Rose}.
{O16|IMO}’s {O17|Marine Environment Protection Committee} meets {D|Oct 14-17} on the {W25|Net-Zero Framework}.
{S4|{L17|Washington}} {C4|has said} {Q4|it will not come}.
