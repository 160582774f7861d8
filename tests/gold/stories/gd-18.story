@id gd-18
@genre obituary
@style agency
@headline DEATHS IN THE NEWS: a bishop, a bass player and a bridge builder
@abstract Short obituaries of a Fijian bishop, a Zairean bass player, a Chinese-American engineer and a Basque climber.

DEATHS IN THE NEWS

{T|Ratu} {P1|Sitiveni Halapua-Tuilagi}

{L1|SUVA} — {P1|Sitiveni Halapua-Tuilagi}, {T|Anglican Bishop of Polynesia} from {D|1994} to {D|2011} and a chaplain in the {L2|Sinai} with the {O1|Multinational Force and Observers}, died at the {O2|Colonial War Memorial Hospital} on {D|Monday}.
He was 82.
In the {D|May 2000} coup he carried bread to the hostages in the {F1|Veiuto} complex.
{Q1|“They were hungry on both sides of the wire,”} {S1=P1|he} {C1|told the {O3|Fiji Sun}} in {D|2019}.

{P2|Longwa “Six-Cordes” Didongo}

{L3|BRUSSELS} — The bass of {O4|Orchestre Zaïko Étoile} and before it of {O5|African Fiesta}, {P2|Longwa Didongo} died in {O6|Clinique Saint-Jean}; {S2|his son, {P3|Trésor}}, {C2|said} {Q2|he was 79 or 80}.
He played at {E2|Zaire 74}, in the {F2|Stade du 20 Mai}, and on {W1|Mario Ntoto}, which every taxi from {L4|Matonge} to {L5|Abidjan} played.

{P4|T. Y. Moon}

{L6|OAKLAND}, {L7|Calif.} — {P4|Tse-Yung Moon}, who was born in {L8|Foochow} and drew the east approaches of the {F3|San Francisco-Oakland Bay Bridge} and all of the {F4|Second Penang Crossing}, died {D|Oct. 3}.
He was 96.
{T|Professor emeritus at {O7|UC Berkeley}}, he won the {W2|Kyoto Medal} and sang bass in the {O8|Chinese Presbyterian Church of Oakland} choir.

{P5|Itziar Urrutikoetxea}

{L9|DONOSTIA} — {P5|Itziar Urrutikoetxea}, first {N1|Basque} woman on {L10|Annapurna}, was found dead in her house in {L11|Zarautz} on {D|Sunday}.
{O9|Euskal Mendizale Federazioa} closed its huts for a day.
{S3|{T|Lehendakari} {P6|Unai Agirre-Long}} {C3|wrote} {Q3|that she “never once said the word conquer”}.

{P7|Abdul Qayyum “Guddu” Rehmani}

{L12|HYDERABAD}, {L13|Pakistan} — A maker of glass bangles, {T|general secretary of the {O10|Bangle Workers' Front}}, he was 58.

{P8|Amma Nkansah-Sunday}

{L14|KUMASI} — {T|Queen mother of {L15|Bantama}}, 101.
{S4|The {O11|Manhyia Palace}} {C4|announced} {Q4|forty days of mourning}.
