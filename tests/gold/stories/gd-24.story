@id gd-24
@genre conflict
@style agency
@headline Sudan, Tigray, Puntland: what the armed groups said on Tuesday
@byline Mekdes Tadesse-Abraha
@abstract A daily note on conflicts in the Horn of Africa, with claims by armed groups, aid agencies and two governments.

{Z|{L1|NAIROBI}, {D|Dec 2} ({O1|Horn Monitor}) — }{S1|The {O2|Sudan Liberation Movement–Abdelwahid} ({O2|SLM-AW})} {C1|said} on {D|Tuesday} {Q1|it had let 40 lorries pass into {L2|Tawila}, west of {L3|El Fasher}, the first since {D|October}}.

{S2|{T|Camp leader} {P1|Adam Rijal-Hassan}} {C2|told the {O3|Darfur Network for Peace and Voices}} {Q2|that {F1|Zamzam} was empty and {F2|Abu Shouk} half so}.
{O4|Save the Children}, the {O5|Norwegian Refugee Council} and the {O6|Emergency Response Rooms} feed 600,000 people.
The {O7|Rapid Support Forces} ({O7|RSF}), the {O8|Sudanese Armed Forces} and the {O9|Joint Force of Armed Struggle Movements} all claimed {L4|Babanusa}.

In {L5|Ethiopia}, a faction of the {O10|Tigray People's Liberation Front} named {T|Lt. Gen.} {P2|Gebre-Egziabher “Wedi Sun” Mebrahtu} to run {L6|Mekelle}.
{S3|The {O11|Government Communication Service}} {C3|called} {Q3|him “a hat in search of a head”}.
{O12|Fano} militiamen burned a bus at {L7|Debre Birhan}; {O13|Ethiopian Airlines} stopped flying to {F3|Lalibela Airport}.
The {W1|Pretoria Agreement} of {D|2022} was meant to end all that.

{L8|Puntland}'s {O18|Darawish} troops took a cave in the {L9|Cal Miskaad} hills from {O14|Islamic State in Somalia}, part of {E1|Operation Hilaac}.
{Q4|“We found 11 passports and a coffee machine from {L10|Milan},”} {S4|{T|Captain} {P3|Yuusuf “Dhegdheer” Cabdi Long}} {C4|said}.
The base of {O15|Gorgor}, trained by {N2|Turks}, is at {F4|Camp TURKSOM}.
{O16|Al-Shabaab} shelled {F5|Halane}, where the {O17|African Union Support and Stabilization Mission in Somalia} ({O17|AUSSOM}) sits.

In {L11|Kenya}, {N3|Borana} and {N4|Gabra} elders swore a peace at {L12|Marsabit} under the eye of {T|Bishop} {P4|Paul Wario-Moon}.
{N5|Non-Muslims} and {N6|Sufi} orders marched together in {L13|Garissa}.

{S5|{T|{O19|U.N.} envoy} {P5|Hanne Lövgren-Diop}} {C5|said} {Q5|she was “in touch with all who answer”}.

{X:editor-note|EDS: {L2|Tawila} figures could not be verified.}
