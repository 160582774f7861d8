@id gf-19
@genre politics
@style agency
@headline Iraq's Dhi Qar council elects governor at third try as protesters seal bridges
@byline Haider al-Nasseri
@abstract The provincial council of Dhi Qar in southern Iraq elected a governor after two failed votes and a night of protest. Oil output in the province was not affected.

{Z|{L1|NASIRIYAH}, {L2|Iraq}, {D|Feb 26} ({O1|Rafidain Agency}) - }The council of {L2|Iraq}'s southern province of {L3|Dhi Qar} elected a retired engineer as governor on {D|Thursday} after two failed votes, while protesters burned tyres on the {F1|Zaytoun} and {F2|Nasr} bridges over the {L4|Euphrates}.

{P1|Murtadha Jawad Abdul-Sada al-Khafaji} won 10 votes in the 18-seat chamber, two more than {T|Sheikh} {P2|Raad Mizher Lafta} of the {O2|State of Law Coalition}.

{Q1|"I have built four pumping stations and no palaces,"} {S1=P1|the new governor} {C1|said} after taking the oath.
{Q1|"Count both at the end."}

{P1|Khafaji}, 63, is close to {O3|Hikma}, the movement of a {N1|Shi'ite} cleric, but was also backed by {O4|Asa'ib Ahl al-Haq}'s political wing, {O5|Sadiqoun}, and by two councillors of the {O6|Imtidad Movement}, which grew out of the {E1|Tishreen} protests of {D|2019}.

{S2|One of the two, the {T|dentist} {P3|Alaa Sitar},} was asked why on {O7|Al Sharqiya} television, and {C2|answered}: {Q2|"Because the other list is longer than the river."}

The protesters want jobs at the {F3|Nasiriyah oilfield} and water.
{Q3|Forty-one were hurt {D|overnight}}, {S3|a {O8|Health Directorate} source} {C3|said}.
{S4|The {O9|Interior Ministry}} {C4|said} {Q4|no live rounds were fired}; three witnesses disagreed, and a reporter saw cartridge cases near {F4|Haboubi Square}.

{S6|{T|Major General} {P4|Abdul-Amir Sabri}, sent from {L5|Baghdad},} {C6|said} {Q6|{S7|tribal elders} {C7|had promised him} {Q7|that the roads would be open by {D|Friday prayers}}}.

State-run {O10|Dhi Qar Oil Company} pumps 190,000 barrels per day from {F5|Gharraf}, run until {D|last year} with {N2|Malaysian} {O11|Petronas} and {N3|Japanese} {O12|JAPEX}, and from {F6|Subba}.
{Q8|Output was normal}, {S8|an engineer} {C8|said}.

The province holds the ruins of {L6|Ur}, visited by {T|Pope} {P5|Francis} in {D|2021}, and the {L7|Central Marshes}, where the water is the lowest in memory.
{S9|{P6|Umm Qasim}, who sold her last two buffaloes in {L8|Chibayish} {D|this month},} {C9|said} {Q9|she had come to the bridge because "from there he can see me"}.

Who "he" was she did not say.

The vote ends three months of paralysis under the {W1|Governorates Not Incorporated into a Region Law}.
{L5|Baghdad} has to confirm it within 15 days.
{L9|Muthanna} and {L10|Maysan} vote {D|next week}.

{X:tagline|(Reporting by {P7|Haider al-Nasseri} in {L1|Nasiriyah} and {P8|Sura Ali}; Writing by {P9|Ahmed R.}; Editing by {P10|Grant Young})}
