@id gf-40
@genre science
@style feature
@headline The night shift at Paranal
@byline Ignacia Montes
@abstract Astronomers and villagers in Chile's Atacama describe life under the darkest sky in the world, and a dispute with an industrial park that would light it up.

At {D|six in the evening} the domes on {L1|Cerro Paranal} open with a noise like trains, and {P1|Sol}, who is paid to worry, starts to worry.

{P1|Soledad Cielo Huenchumilla} is a {T|telescope operator at the {O1|European Southern Observatory} ({O1|ESO})}.
{D|Tonight} she has {F6|Yepun}, fourth of the four great eyes of the {F2|Very Large Telescope}; the other three are {F7|Antu}, {F8|Kueyen} and {F9|Melipal}, names given in {N1|Mapudungun} by a schoolgirl from {L2|Chuquicamata}.
{Q1|“People think we look through it,”} {S1=P1|she} {C1|says}.
{Q1|“I have looked through it once, at {D|New Year}, and I saw my own eye.”}

The wind is at nine metres a second.
Above eighteen, she will close.

What worries her lies twenty kilometres to the west and is called {F1|INNA}: a complex for green hydrogen planned by a power company, with a port, roads and lamps.
{S2|A technical report by the observatory} {C2|reckoned} {Q2|that light pollution would rise by at least 35 percent over the {F2|VLT}}.
{S3|The company} {C3|has answered} {Q3|that its lamps would comply with the {W6|Lighting Norm} of {D|2024}, “and point down, like good people”}.

{Q4|“Photons don’t read norms,”} {C4|says} {S4=P2|the man beside her}.
He is {P2|Itai Rosh-Levy}, a {T|postdoc} from the {O2|Weizmann Institute of Science}, waiting for a quasar that sets at {D|3:12}.
{P2|Itai} has eleven nights a year and has lost two of them to clouds.

In {L3|Taltal}, an hour and a half south, nobody has lost any sleep.
{Q5|“They say we have the best sky in the world,”} {C5|says} {S5|{T|Doña} {P3|Irma}, who sells empanadas by the {F3|Muelle Salitrero}}.
{Q5|“You can’t fry in it.”}
Her grandson has put his name down for the port.
{S6=P4|He}, {P4|Brayan}, 22, {C6|says} {Q6|{S7|a recruiter} {C7|promised him} {Q7|{Y|1.4 million pesos} a month}, twice what the mine pays}.

The mine is {F4|Escondida}, or rather a contractor of a contractor of it.

Both sides have been to {L4|Santiago}.
The {O3|Sociedad Chilena de Astronomía} ({O3|Sochias}) brought a letter signed by {P5|Reinhard Stern}, the {W7|Nobel Prize} winner; the {O4|Sindicato de Pescadores Caleta Paposo} brought a fish.
{S8|{T|Environment Minister} {P6|Luna Paine}} received both and {C8|said} afterwards {Q8|that “the night is also infrastructure”}.
{S9|One newspaper, {O5|La Estrella del Loa},} {C9|translated}: {Q9|Wait until after the election}.

Next door, on {L5|Cerro Armazones}, the {F10|Extremely Large Telescope} is going up under a dome as high as a cathedral.
First light is set for {D|March 2029}.
Its mirror has 798 pieces; {Q10|798 times}, {S10|{P7|Xu Long}} {C10|told me}, {Q10|she has said the same short prayer}.
{Q11|“To which god?”}
{Q12|“To {O6|Schott},”} {S12=P7|the mirror engineer} {C12|replied}.
{Q12|“They make the glass.”}

{D|3:09}.
The quasar is on the slit and the man from {L6|Rehovot} holds his breath.

A line appears.

{Q13|“Hello,”} {S13=P2|he} {C13|says}.

{X:caption|The laser of {F6|Yepun} above the {F5|Residencia}. {O1|ESO}/{P8|Y. Bello}}
