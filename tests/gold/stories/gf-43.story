@id gf-43
@genre business
@style business briefs
@headline GULF BUSINESS BRIEFS: Sohar smelter, Jafza lease, Bahrain bus order
@abstract Short business items from Oman, the UAE, Bahrain, Kuwait, Qatar and Saudi Arabia.

{L1|SOHAR} SMELTER RESTARTS SECOND LINE

{Q5|{O1|Sohar Aluminium} has restarted the second potline at its smelter in {F1|Sohar Industrial Port}}, {S5|{T|chief executive} {P1|Said Noor}} {C5|told {O2|Times of Oman}}.
{Q1|“Cold metal is only furniture,”} {S1=P1|he} {C1|said}.

{F2|JAFZA} LEASE FOR {O3|GREAT WALL}

{O3|Great Wall Motor} took 90,000 square metres at {F2|Jebel Ali Free Zone} for a parts hub serving the {W1|Haval} and {W2|Tank} brands.
Terms were not given; {Q3|rents in {F2|Jafza} rose 9% {D|last year}}, {S3|{O4|Cavendish Maxwell}} {C3|says}.

{L2|MANAMA} BUYS 120 BUSES

{L3|Bahrain}’s {O5|Ministry of Transportation and Telecommunications} ordered 120 {W3|Yutong E12} buses for the line to {F3|King Fahd Causeway}, worth {Y|BD18.6 million}.

{O6|NBK} IN {L4|CAIRO}

{O6|National Bank of Kuwait} ({O6|NBK}) has named {P2|Reem Fahad} to its board in {L5|Egypt}, from {O7|Boubyan}.
{P3|Shaikha}, her predecessor, goes to {O8|Gulf Bank}.

{F4|RAS LAFFAN} BEER? NO, MALT

A can of {W4|Sharq} malt drink bearing a picture of {F4|Ras Laffan} has been withdrawn after {O10|QatarEnergy} complained.
{Q4|“We do gas.}
{Q4|That also is gas,”} {C4|joked} {S4|the maker’s {T|owner}, {P4|Hamad}}, in a post since removed.

{E1|EXPO 2030}: METRO BIDS IN

Three groups bid for the {F5|Red Line} extension in {L6|Riyadh}: {O11|Alstom}-{O12|FCC}, {O13|Webuild}-{O14|Nesma}, and {O15|CRRC} with {O16|El Seif}.
{Q7|The {O17|Royal Commission for Riyadh City} ({O17|RCRC}) expects to award by {D|Shawwal}}, {S7=O17|it} {C7|said}.

IN COURT

{L7|DUBAI} — The {O18|DIFC Courts} ordered {O19|Falcon & Daughters FZE} to return a {W5|Patek 5711} or {Y|Dh410,000} to {T|Brig. (retd)} {P5|Anwar Aziz Long} of {L8|Lahore}.
{S6|{T|Justice} {T|Dame} {P6|Olive So}} {C6|noted} {Q6|that “time was of the essence”}.

PEOPLE

{P7|Sultan Sun}, {T|vice president for loyalty at {O20|Riyadh Air}}; {T|Ms} {P8|Hind Moon}, {T|chair}, {E6|Dubai Watch Week}; {P9|Rohit Blessing}, promoted, {O22|LuLu}; {T|Capt.} {P10|Ole Fakhro}, retired, {O23|Asry}.

WHAT’S ON

{E2|Adipec}, {F6|Adnec Centre}, {L9|Abu Dhabi}, {D|Nov 2-5}; {E3|Cityscape Global}, {L10|Malham}, {D|Nov 16}; {E4|Dubai Airshow}, {F7|DWC}, not {D|this year}; {E5|Muscat Nights}, {F8|Qurum Natural Park}, {D|January}.

INDICES: {W6|DFM General} 6,011, {W7|Tasi} 11,480, {W8|QE Index} 10,902, {W9|MSX 30} 5,190.

{X:newsletter|Get {W10|The Dhow}, our {D|7am} e-mail.}
