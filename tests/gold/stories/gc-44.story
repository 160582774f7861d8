@id gc-44
@genre politics
@style agency
@headline Cameroon's UNDP quits coalition as Elecam delays list; MRC cries foul
@byline none
@abstract A Cameroonian party left the governing coalition after the electoral body delayed candidate lists for council polls. Opposition parties and bishops criticised the delay.

{Z|{L1|YAOUNDE}, {D|Oct 6} ({O1|Harmattan Agency}) - }{L2|Cameroon}'s {O2|National Union for Democracy and Progress} ({O2|UNDP}) quit the governing coalition on {D|Tuesday} after {O3|Elections Cameroon} ({O3|Elecam}) again put off publishing lists of candidates for council polls.

{Q1|"One can be patient with a list, not with a lister,"} {S1|the party's {T|spokesman}, {P1|Aboubakary Siddiki Hayatou}} {C1|told {O4|Equinoxe TV}}.

The {O5|Rassemblement démocratique du peuple camerounais} ({O5|RDPC}), in power since {D|1985}, brushed off the departure.
{S2|{O6|Cameroon Tribune}, the state daily,} {C2|described} {Q2|it as "a bus losing a sticker"}.

{S3|The {O7|Cameroon Renaissance Movement}, or {O7|MRC},} {C3|said} {Q3|its candidates in {L3|Douala V} and {L4|Dschang} had been struck off without notice}, and {S4|{O8|SDF} {T|chairman} {P2|Joshua Ngwa Osih-Fon}} {C4|alleged} {Q4|that the {O9|Ministry of Territorial Administration} ({O9|MINAT}) was "reading the register with an eraser"}.

{S5|The {O10|National Episcopal Conference}} {C5|called} on {D|Sunday} {Q5|for lists "before the rains end"}.
{N1|Anglophone} separatists of the {O11|Ambazonia Governing Council} and the rival {O12|Interim Government} have declared a lockdown in {L5|Bamenda} and {L6|Buea}.

The {O13|Bataillon d'Intervention Rapide} ({O13|BIR}) reinforced posts at {L7|Kumba}; {O14|Médecins Sans Frontières} suspended clinics in {L8|Mamfe}.

In the {L9|Far North}, {O18|Boko Haram} raids continue, and {Q6|{N2|Fulani} and {N3|Musgum} herders}, {S6|{O15|UNHCR}} {C6|said}, {Q6|have crossed into {L10|Chad} near {L11|Kousseri}}.

The {O16|African Union}'s {T|envoy}, {P3|Mamphono Sekhonyana} of {L12|Lesotho}, arrives {D|Thursday}.
The {O17|Constitutional Council} rules by {D|Oct. 20}.
