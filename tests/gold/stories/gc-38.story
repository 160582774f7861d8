@id gc-38
@genre energy
@style agency
@headline Exclusive: Sonatrach, Eni at odds over Hassi Bir Rekaiz gas - sources
@byline Lamine Chergui
@abstract Algeria's Sonatrach and Italy's Eni disagree over gas volumes from a desert field, sources said. Spain's Naturgy is watching and a union threatens a strike.

{Z|{L1|ALGIERS}/{L2|MILAN} ({O1|Tidewire}) - }{Q1|{L3|Algeria}'s {O2|Sonatrach} and {L4|Italy}'s {O3|Eni} are at odds over who may sell gas from the {F1|Hassi Bir Rekaiz} field after {D|2027}}, {S1|four sources with knowledge of the talks} {C1|said}, a dispute that could delay a {Y|1.5 billion euro} expansion.

{Q2|{L5|Thailand}'s {O4|PTTEP}, the third partner, sides with the {N1|Italians}}, {S2|two of them} {C2|said}.

{O2|Sonatrach}'s {T|vice-president for marketing}, {P1|Nassima Aït Ouyahia-Belkacem}, met {O3|Eni} executives in {L6|San Donato} on {D|Sept. 9}, and {S3|{O5|ALNAFT}, the hydrocarbons agency,} {C3|confirmed} {Q3|that a technical committee existed}.
{O3|Eni} declined to comment.

{Q4|"It's a family quarrel, and the family has one kitchen,"} {S4|a source at the {N2|Algerian} {O6|Ministry of Energy, Mines and Renewable Energies}} {C4|said}.

{O7|Snam}, which owns part of the {F2|Transmed} pipeline, and {O8|STEG} of {L7|Tunisia} would lose fees.
{L8|Madrid}-based {O9|Naturgy} buys through {F3|Medgaz}; {S5|{O10|CNMC}} {C5|noted} {Q5|in {D|July} that spot cargoes from {L9|Louisiana} were cheaper}.

{S6|The {O11|SNAPAP} union} {C6|said} {Q6|workers at {L10|Hassi Messaoud} would strike on {D|Oct. 1}}; its rival {O12|UGTA}, close to the {O13|FLN}, had no such plan.
{S7|{T|{O14|MSP} deputy} {P2|Abdelkader Bensmaïl}} {C7|asked} in the {O15|APN} {Q7|"whose gas burns in {L11|Ravenna}"}.

{O16|El Watan} first reported the talks; {S8|{O17|APS}, the state agency,} {C8|called} {Q8|the report "vapour"}.

{O18|Equinor}, {O19|TotalEnergies} and {O20|Occidental} all wait for the model contract promised under the {D|2019} {W1|Hydrocarbons Law}.

{X:credit|(Additional reporting by {P3|Giada Fontana Rossi} in {L2|Milan} and {P4|Chance Winter} in {L12|London}; editing by {P5|Sunday Adeola})}
