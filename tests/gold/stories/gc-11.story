@id gc-11
@genre press digest
@style agency
@headline PRESS DIGEST - Balkans - Jan 21
@byline none
@abstract A digest of front pages in Serbia, Bulgaria, Croatia and Albania on a refinery sale, a wiretap case, a teachers' strike and a missing dam.

{Z|{D|Jan 21} ({O1|Tidewire}) - }These are some of the leading stories in {N2|Balkan} newspapers on {D|Wednesday}.
{O1|Tidewire} has not verified these stories and does not vouch for their accuracy.

{L2|SERBIA}

{O2|POLITIKA}

- {Q1|{L3|Hungary}'s {O3|MOL} and {L4|Belgrade} are "one signature away" on {O4|NIS}}, {S1|{T|Energy Minister} {P1|Dragoslava Mihić-Otašević}} {C1|said}.
The sanctions waiver from {O5|OFAC} expires on {D|Saturday}.

{O6|DANAS}

- Students blocked the {F1|Gazela} bridge for three hours; {O7|SNS} activists staged a counter-rally with soup.

{O8|BLIC}

- {O9|Crvena zvezda} may sell {T|winger} {P2|Aleksa Lukovac} to {O10|Lille} for {Y|14 million euros}.

{L5|BULGARIA}

{O11|24 CHASA}, {O12|TRUD}

- The {O13|Commission for Anti-Corruption and Illegal Assets Forfeiture} ({O13|KPKONPI}) has sent prosecutors 40 hours of wiretaps of a former {T|{O14|GERB} deputy}, {P3|Stanimir Bakalov}.
{S2|His lawyer} {C2|says} {Q2|most of it is about tomatoes}.

{O15|CAPITAL}

- {O16|Lukoil Neftochim}'s special manager has asked for a year more.

- {O17|Vazrazhdane} wants a referendum on the euro, {O18|DPS} doesn't, {O19|PP-DB} is "consulting".

{L6|CROATIA}

{O20|JUTARNJI LIST}

- {O21|Preporod}, the school staff union, suspends its strike after {T|Education Minister} {P4|Radovan Ljubić-Fuchs} offers 6%.

- {O22|HDZ} and {O23|Možemo!} vote together for the first time, on seagulls.

{O24|NOVI LIST}

- A {N1|Slovene} court has frozen an apartment of {L7|Rijeka} shipyard {O25|3. Maj}'s ex-director.

{L8|ALBANIA}

{O26|PANORAMA}

- {O27|SPAK}, the special prosecutor's office, asks where {F2|Skavica} dam is.
{Y|230 million euros} were advanced to {L9|U.S.} engineers {O28|Bechtel}; not one bucket of concrete has been poured.

{Q3|"The dam is in the design phase, like all of us,"} {S3|{O29|KESH} {T|chief executive} {P5|Erald Muça}} {C3|tells the paper}.
