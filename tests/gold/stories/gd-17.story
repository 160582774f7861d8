@id gd-17
@genre energy
@style agency
@headline Finland and Belgium differ on reactor life; U.N. watchdog visits Zaporizhzhia
@byline Joonas Laakso-Mwangi
@abstract Energy news in brief: the fate of reactors in Belgium and Finland, an inspection in Ukraine, and uranium in Niger.

{X:editor-note|ATTN: replaces item of {D|0910 GMT}; restores dropped word “not” in item 2}

{Z|{L1|VIENNA}, {D|Sept 4} ({O1|Tidewire}) - }{T|Inspectors} {P1|Lydie Baert-Morel} and {P2|Rafael So} of the {O2|International Atomic Energy Agency} reached the {F1|Zaporizhzhia} nuclear power plant on {D|Thursday} for the agency’s 27th rotation, crossing the front near {L2|Kamianske} under a truce of four hours.

{S1|The agency} {C1|said} {Q1|they would look at the cooling pond and at a 750-kilovolt line named {F7|Dniprovska}}.
{S2|{O3|Rosatom} and {O4|Energoatom}} each {C2|said} {Q2|the other had broken the line}.

2. {L3|Belgium}

{Q3|{O5|Engie} will not keep {F2|Tihange 1} open after {D|2035}}, {S3|{T|plant director} {P3|Wouter Vandenbossche-Ngoy}} {C3|told {O6|VRT}}, although both the {O7|Federal Agency for Nuclear Control} ({O7|FANC}) and the {O8|Groen} party agree that it is safe.

3. {L4|Finland}

{O9|Teollisuuden Voima} applied to run {F3|Olkiluoto 1} until {D|2048}; {O10|Fortum} did so for {F4|Loviisa} {D|two years ago}.
Waste goes to {F5|Onkalo}, the world’s first deep store, dug by {O11|Posiva} at {L5|Eurajoki}.
{O12|STUK} will answer before {D|Midsummer}.

4. {L6|Niger}

{O13|Sopamin} sold 1,000 tonnes of yellowcake mined at {L7|Arlit} by {O14|Somaïr}, which {O15|Orano} built.
{S4=O15|The {N1|French} group} {C4|said} {Q4|it would sue under the {W2|ICSID Convention}}.

5. {L8|Kazakhstan}

{O16|Kazatomprom} cut its forecast because of a shortage of sulphuric acid.

6. {L9|Japan}

{O17|Tepco} restarted unit 6 of {F6|Kashiwazaki-Kariwa}; in {L10|Niigata}, {S5|the {O18|Association of Mothers of Maki for Clean Rice}} {C5|vowed} {Q5|to sue in the {O19|Supreme Court}}.
{Q6|“My hair was black when I began,”} {S6|its {T|founder}, {P4|Long Mitsuko}}, {C6|said}.

{X:tagline|(Additional reporting by {P5|Greet Moens} in {L11|Brussels} and {P6|Boubacar Yacouba-Maïga} in {L12|Niamey})}
