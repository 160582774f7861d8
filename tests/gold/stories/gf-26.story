@id gf-26
@genre press review
@style press digest
@headline PRESS DIGEST-Turkey, Egypt and Nigeria newspapers - Sept 4
@abstract A digest of leading stories in newspapers of Turkey, Egypt and Nigeria.

{X:editor-note|The following are some of the leading stories in newspapers on {D|Thursday}.
{O1|Meridian} has not verified these stories and does not vouch for their accuracy.}

{L1|TURKEY}

{O2|HÜRRIYET}

- {Q1|The opening of the {F1|Galataport} extension has been brought forward to {D|Republic Day}}, {S1|{T|Tourism Minister} {P1|Yavuz Selim Ocak}} {C1|tells} the paper.

- {O3|Fenerbahçe} in talks with {N1|Portuguese} {T|coach} {P2|Rui Paixão}; {Q2|“I have a suitcase and an open mind,”} {S2=P2|he} {C2|says}.

{O4|SÖZCÜ}

- {O5|TÜİK} inflation basket: tea out, streaming in.
{O6|ENAG}, the independent group, sees 49 percent.

{O7|CUMHURIYET}

- Women’s platform {O8|Kadın Cinayetlerini Durduracağız} to march from {F2|Tünel} to {F3|Taksim Square} on {D|Saturday}.

{O9|AGOS}

- Key to the {F4|Surp Giragos Church} in {L2|Diyarbakır} found in an {L3|Aleppo} sewing box.

{L4|EGYPT}

{O10|AL-AHRAM}

- President inspects {F5|Abu Qir} container berth and {W1|Decent Life} housing at {L5|Beni Suef}.

{O11|AL-MASRY AL-YOUM}

- {O12|Ministry of Supply}: no change in the {Y|20-piastre} loaf {D|this year}.
{S3|Bakers in {L6|Imbaba}} {C3|say} {Q3|{S4|inspectors} {C4|told them} {Q4|the opposite}}.

- {T|Director} {P3|Hamed Eid} to film {P4|Naguib Mahfouz}’s “{W2|The Harafish}” at {F6|Media Production City}, with {P5|Mona Badr} as {P6|Zahira}.

{O13|MADA MASR}

- {Q5|{F7|Wadi al-Natrun Prison 4} families were turned back for a third {D|Friday}}, {C5|according to} {S5|{P7|Sanaa}, the mother of a detained cartoonist}.

{L7|NIGERIA}

{O14|THE PUNCH}

- Fuel: {O15|Dangote} cuts gantry price to {Y|N815}; {O16|IPMAN}, {O17|DAPPMAN} kick.

- Alleged certificate forgery: Drama as {T|Senator} {P8|Ade Love} recites {W3|Macbeth} in court.

{O18|DAILY TRUST}

- Bandits: {N2|Hausa} vigilantes take oath at {L8|Kankara}, swear off reprisals against {N3|Fulani}.

- {Q6|“We drank from the same puddle,”} {C6|says} {S6|{P9|Ardo Tukur}}.

{O19|VANGUARD}

- {L7|Super Falcons} in {L9|Bouaké}: {P10|Rasheedat Sunday}, {P11|Joy Bright} score; {L7|Nigeria} 2 {L10|Ghana} 0.

- {F8|Second Niger Bridge} toll begins {D|Monday}; {O21|Ohanaeze} rejects it.

{O22|BUSINESSDAY}

- {O23|Access}, {O24|Zenith}, {O25|Wema} beat recapitalisation deadline, {S7|{O26|CBN}} {C7|says} {Q7|no bank will fail}.

- {P12|Moses Sun} denies he wants {O28|Sterling Bank}; {Q8|“I cannot afford the parking,”} {S8=P12|he} {C8|tells {O29|The Sun}}.

{X:tagline|(Compiled by {P13|Ezgi Erk}, {P14|Nayera A.} and {P15|Camillus E.})}
