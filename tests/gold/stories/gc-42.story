@id gc-42
@genre opinion
@style weblog
@headline Why the Beirut press gets Tripoli wrong
@byline M.
@abstract A Lebanese blogger says reporters from Beirut misread clashes between neighbourhoods in Tripoli, lists the groups involved and predicts a deal over garbage.

Every time a tyre burns in {L1|Bab al-Tabbaneh}, {O1|An-Nahar} discovers {O2|ISIS}, {O3|Al-Akhbar} discovers the {N1|Saudis} and {O4|L'Orient-Le Jour} discovers a poet.

I live here.
Let me help.

The shooting on {D|Saturday} was between the sons of {P1|Abu Arab} and the sons of {T|Hajj} {P2|Walid Qaddour} over an {O5|EDL} cable.
The first lot used to be {O6|Future Movement}, then they were with {T|General} {P3|Daniyal}... sorry, with nobody, then {O7|Jamaa Islamiya}.
The second were {N2|Alawite} neighbors of {L2|Jabal Mohsen} by marriage and {O8|Azm} by salary.
Not one of them could find {L3|Raqqa} on a map.

{S1|{T|Sheikh} {P4|Bilal Hmayyed}} {C1|said} in the {F1|Mansouri} mosque {Q1|that "the cable is haram"}.
{S2|The {O9|LAF}} {C2|said} in a communique {Q2|it "restored calm"}.
It restored a checkpoint in front of {O10|Hallab}, so at least the boys get sweets.

Meanwhile the real story.

The garbage contract ({O11|Lavajet}) ends on {D|30 June} and there are three bidders: {P5|N. Karameh}'s cousin, a {N3|Turkish} firm from {L4|Mersin}, and {O12|Batco}.
The {O13|Union of Municipalities of Al-Fayhaa} votes {D|next week}.
{L5|Zgharta} ({N4|Maronite}, {O14|Marada}) won't take our trash, {L6|Akkar} is full, and {L7|Minieh} has already had it.
Watch who stops shooting on {D|the 1st}.

{P6|Josh} at {W1|Syria Comment} linked to me and now I get mail from {L8|Oklahoma}.
Hello {L8|Oklahoma}!
No, {P7|Dorothy}, not all {N5|Sunnis} are {N6|Salafi}.
My uncle's a {N7|Communist}, and my dentist's {N8|Armenian} and votes {O15|Tashnag}.

In other news {O16|Al-Ansar} lost to {O17|Nejmeh} on penalties and the {O18|Tripoli SC} bus broke down at {L9|Chekka}, as every year.

{X:other|Labels: {L10|Lebanon}, trash, love}
