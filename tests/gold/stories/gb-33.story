@id gb-33
@genre elections
@style newspaper
@headline In Darjeeling hills, a three-cornered fight over a road, a name and a district
@byline Pemba Lhamu Bhutia
@abstract Three hill parties and two national ones contest a hill council seat in Darjeeling where the main demands are a road and a new district. A former tea union leader draws the biggest crowds.

{X:byline|{P1|Pemba Lhamu Bhutia} | {O1|TNN-Hills} | Updated: {D|Feb 20, 2026, 07:40 IST}}

{Z|{L1|KALIMPONG}: }{P2|D.K. Pradhan} has changed parties five times and still gets the biggest crowd in {L2|Algarah}.

The former secretary of the {O2|Himalayan Plantation Workers’ Union} is standing for the {O3|Bharatiya Gorkha Prajatantrik Morcha} ({O3|BGPM}) in the by-poll to the {O4|Gorkhaland Territorial Administration} ({O4|GTA}) on {D|Sunday}.
Against him are {P3|Roshni Tamang} of the {O5|Hamro Party}, {P4|Nar Bahadur Khawas} of the {O6|Gorkha Janmukti Morcha} and, from the plains, a {O7|BJP} woman and a {O8|Trinamool} man who share a surname, {P5|Sarita Rai} and {P6|Kumar Rai}.

{Q1|“My mother asks me each morning which flag to hang,”} {S1|{P2|Pradhan}} {C1|joked} at {F1|Mela Ground}.
{Q1|“I tell her, hang your {N1|Nepali} shawl.”}

The issue is {F2|NH-10}, the only road to {L3|Sikkim}, which has slid into the {L4|Teesta} four times since {D|October 2023}.
{S2|{T|{O20|PWD} executive engineer} {P7|Shyamal Kanti Bose}} {C2|said} {Q2|a {Y|Rs 611 crore} viaduct had been cleared by the {O9|National Highways and Infrastructure Development Corporation} ({O9|NHIDCL})}.
It was cleared in {D|2024} also.

The 36-year-old {O5|Hamro} candidate, who ran the café {O10|Himalayan Grind} in {L5|Darjeeling}, wants a separate district for {L6|Mirik}.
The {O6|GJM} wants a state, {L7|Gorkhaland}, as ever.
The {O8|TMC} wants the name kept out of it.

{N2|Lepcha} and {N3|Bhutia} associations met the chief minister’s {T|envoy} {P8|Gautam Lama-Mitra} in {L8|Siliguri}.
{Q4|“We aren’t a garnish on the {N4|Gorkha} plate,”} {S4|{P9|Lyangsong Sitling} of the {O11|Indigenous Lepcha Tribal Association}} {C4|told {O12|The Statesman}}.

{O13|CPI(M)} and {O14|Congress} workers are campaigning with {P4|Khawas}; the {O15|CPRM}, strong in the gardens once run by {O16|Leebong & Sons}, is with nobody.
The {O17|GNLF} split on {D|Tuesday} into {O17|GNLF} and {O18|GNLF (Subash)}.

{S5|{T|District magistrate} {P10|T. Balasubramanian}, {T|IAS},} {C5|said} {Q5|54 of 61 booths were “sensitive, of which 20 by altitude”}.
Two companies of the {O19|Sashastra Seema Bal} ({O19|SSB}) have arrived.

{X:other|THE NUMBERS}

{D|2022}: {O3|BGPM} 27, {O5|Hamro} 8, {O8|TMC} 5, independents 5

Electors: 41,206 (women 20,977)

Counting: {D|Feb 25, 8 am}, at {O21|Scottish Universities’ Mission Institution}

{X:link|Catch all the live action on elections here}

{X:related.item|Also read: {W1|Toy Train} to skip {L9|Sonada} till {D|March}}
