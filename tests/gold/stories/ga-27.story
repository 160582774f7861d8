@id ga-27
@genre obituary
@style newspaper
@headline Lives remembered: the spy of Bletchingley, a bandleader and a bus conductress
@byline The Obituaries Desk
@abstract Three short obituaries: a British cipher clerk who bred alpacas, the last leader of a Glasgow palais band, and a Leeds bus conductress who beat the colour bar.

{X:other|LIVES REMEMBERED}

{T|THE HON.} {P1|URSULA PARK}

Cipher clerk and breeder of alpacas

{S5|{T|The Hon.} {P1|Ursula Mary Constance Park}}, who has died aged 101, {C5|told her neighbours in {L1|Bletchingley}, {L2|Surrey}}, {Q5|that she had spent the war typing}.
It was true as far as it went.
From {D|1943} she typed the signals of the {O1|Special Operations Executive}'s {F1|Massingham} station outside {L3|Algiers}, and on one night in {D|August 1944} she typed, decoded and acted on an order that her colonel was too drunk to read.
Eleven {N1|Corsican} agents were taken off the beach at {L4|Calvi}.
{T|General} {P2|de Gaulle} sent a {W1|Croix de Guerre}; she kept it with the dog leads.

After {O2|Somerville College}, {L11|Oxford}, and a marriage to {T|Major} {P3|Denys Long}, {T|MC}, of the {O3|Rifle Brigade}, which {S3=P1|she} {C3|described} as {Q3|“brief but damp”}, she imported the first alpacas seen in the {L5|Home Counties}.
She died on {D|2 September}.

{P4|JOHNNY "SUNSHINE" MELROSE}

Bandleader

When the {F2|Dennistoun Palais} shut in {D|1962}, the man holding the baton was {P4|Johnny Melrose}, 26, born {P4|Giovanni Melaragni} over a chip shop in {L6|Shettleston}.
{Q1|"Four hundred couples and we finished with {W2|Moonglow},"} {S1=P4|he} {C1|remembered} on {O4|Radio Scotland} in {D|1998}, {Q1|"and nobody clapped because nobody wanted it to be over."}
He drove a van for {O5|Barr's} until {D|1965}, then took {O6|The Johnny Melrose Sound} on {W3|QE2} for nineteen summers.

{P5|Cliff Paisley}, his last surviving saxophonist, played at {F3|Daldowie Crematorium}.
He was a {N2|Catholic} who supported {O7|Partick Thistle}, which in {L7|Glasgow} is a form of penance.
Died {D|Aug. 30}, aged 90.

{P6|DELORES WINSOME FRIDAY}

Bus conductress

{Q4|She had a voice}, {S4|they} {C4|said}, {Q4|that could stop a number 2 at {F4|Moortown Corner} from {F5|Harehills Road}}.

{P6|Delores Friday} came to {L8|Leeds} from {L9|Basseterre}, {L10|St Kitts}, in {D|1958}, with a {N4|Moravian} hymn book and a diploma in bookkeeping.
Three times {S6|{O8|Leeds City Transport}} {C6|told her} {Q6|the vacancy was filled}.
The fourth time she brought {P7|Bill Hargreaves} of the {O9|Transport and General Workers' Union} and {T|Mrs.} {P8|Hyman} of the {O10|Yorkshire Evening Post}.
{Q2|"It came open while we sat there,"} {S2|{P8|Hyman}} {C2|wrote}.

{T|Mrs.} {P6|Friday} worked the buses until {D|1986}, sat as a magistrate, and helped to found the {E1|West Indian Carnival} and {O11|Chapeltown Black Women's Group}.
In {D|2019} {O12|First Leeds} put her name on a double-decker; {S7=P6|she} {C7|asked} {Q7|whether it ran on time}.

She is survived by {P9|Errol}, {P10|Yvette} and {T|Dr} {P11|Marcia Friday-Singh}, and by 22 grandchildren.
{D|29 August}, aged 88.

{X:newsletter|To submit a life, write to lives@ridingsmail.example}
