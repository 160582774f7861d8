@id gf-02
@genre court
@style newspaper
@headline SHC restores declarations of two Sukkur barrage contractors
@byline Our Correspondent
@abstract The Sindh High Court set aside an order that barred two contractors from work on the Sukkur Barrage. It told the irrigation department to decide their case again within 60 days.

{X:byline|Our Correspondent}

{Z|{L1|SUKKUR}: }The {O1|Sindh High Court}’s {L1|Sukkur} bench on {D|Tuesday} set aside an order of the {O2|Sindh Irrigation Department} which had blacklisted two firms working on the gates of the {F1|Sukkur Barrage}.

A division bench comprising {T|Justice} {P1|Zulfiqar Ali Sangi-Memon} and {T|Justice} {P2|Rukhsana Bano Chachar} gave the short order on petitions moved by {O3|M/s Haji Allah Dino & Sons} and {O4|Indus Hydromech (Pvt) Ltd}.

{S1=O1|The bench} {C1|observed} {Q1|that nobody could be condemned unheard, “least of all on the strength of a {W1|WhatsApp} message”}.

{S11|{T|Counsel for the petitioners}, {T|Barrister} {P3|Mir Hassan Talpur},} {C11|had argued} {Q11|that the notice required by the {W2|Sindh Public Procurement Rules, 2010} was never served}.
{Q2|The {T|chief engineer}, {P4|Syed Ghulam Murtaza Shah}, had formed his opinion after reading a story in the daily {O5|Kawish}}, {S2=P3|he} {C2|contended}, {Q2|and had not visited the site since {D|Muharram}}.

{S3|{T|Additional Advocate General} {P5|Shaharyar Imdad}} opposed the petitions, {C3|submitting} {Q3|that 11 of the 66 gates had jammed during {D|last August}’s flood and that {S4|a report of the {O6|National Engineering Services Pakistan}} {C4|had held} {Q4|both contractors responsible}}.

{Q5|“Which paragraph?”} {C5|asked} {S5|{T|Justice} {P2|Chachar}}.

{S6=P5|The law officer} {C6|replied} {Q6|that it was on page 41}.

{Q7|“Page 41 is a photograph of lunch,”} {S7=P2|she} {C7|remarked}.

The court directed the secretary irrigation to give both firms a hearing and decide the matter within 60 days.
The {O7|National Accountability Bureau}, which had been made a party, was dropped.

The barrage, completed in {D|1932} and called {F1|Lloyd Barrage} until independence, feeds the {F2|Nara} and {F3|Rohri} canals.
Its rehabilitation is being paid for by the {O8|World Bank} under the {W3|Sindh Barrages Improvement Project} at a cost of {Y|Rs 34.8 billion}.

Talking to newsmen outside the court, {S8|{P6|Allah Dino Junior}, a {T|partner} in one of the firms}, {C8|said} {Q8|his labourers had not been paid since {D|Eid}}.
{Q9|“My grandfather poured concrete for the {N1|English}.}
{Q9|He was paid on {D|Fridays},”} {S9=P6|he} {C9|added}.

Meanwhile, activists of the {O9|Sindh Taraqi Pasand Party} and the {O10|Hari Porhiat Council} staged a sit-in at {F4|Ghanta Ghar Chowk} against water shortage at the tail-end of {L2|Khairpur} and {L3|Ghotki} districts.
{S10|Speakers including {T|Comrade} {P7|Punhal}, {P8|Amar Fayaz Burdi} and {T|Ms} {P9|Sorath}} {C10|claimed} {Q10|influential growers of {L4|Kandhkot} were stealing water with lift machines}.

{X:other|Published in {O11|The Lower Indus}, {D|November 4th, 2026}}
