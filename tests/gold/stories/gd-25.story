@id gd-25
@genre business
@style agency
@headline People on the move: IMF Africa, Volvo, Al Jazeera, RATP and the Red Cross
@byline The Appointments Page
@abstract A list of appointments and departures at companies, agencies and cultural bodies.

{X:other|PEOPLE ON THE MOVE}

{P1|Thandiwe Nkosi-Sun}, 51, has been named {T|deputy director of the {O1|International Monetary Fund}’s {O2|African Department}}.
She succeeds {P2|Ousmane Ba}, who joins {O3|Standard Chartered} in {L1|Dubai}.

{P3|Per-Åke “Peo” Lundin} leaves {O4|Volvo Cars} to be {T|chief operating officer of {O5|Northvolt Heritage AB}}; his wife, {P4|Anaïs Lundin-de Broglie}, remains {T|head of legal at {O6|Saab}}.

{O7|Radio New Zealand} has a new {T|chief news officer}: {P5|Tipene Moon}, until now of {O8|Whakaata Māori}.

{T|Brigadier} {P6|J. J. Okafor-Friday} (retd.) becomes {T|chairman of the {O9|Niger Delta Basin and Rural Development Authority}}.

{P7|Ayumi Kang}, a {N1|Zainichi} {N2|Korean} born in {L2|Osaka}, will direct the {E1|Yokohama Triennale} with {P8|Park Saemi}; neither has directed anything.

The {O11|International Federation of Red Cross and Red Crescent Societies} appointed {P9|Amaru Quispe Lastra} {T|head of its {L3|Americas} office in {L4|Panama City}}.

{O12|RATP}: {P10|Dominique L'Hermitte} in, {P11|Jean-Loup Pernod-Sanchez} out.

{T|Sister} {P12|Mary Cecilia Nwosu}, {T|superior of the {O13|Daughters of Divine Love}}, joins the {O14|Dicastery for Promoting Integral Human Development}, the first {N3|Igbo} nun to do so.

{O15|Bharat Heavy Pumps Ltd} ({O22|BSE} 505 442) — {P13|K. V. Subrahmanya Sastry}, {T|managing director}, to {D|March 31, 2029}.

{T|Lord} {P14|Peverell of Wythenshawe}, formerly {P14|Gary Peverell}, {T|leader of {O16|Manchester City Council}}, chairs {O17|Homes for the North}.

{O18|Greenpeace Japan}, {O19|Friends of the Earth}, {O20|Fridays for Future}: no change.

{O21|Al-Jawf Media Group}: {P15|Hala bint Sultan al-Rashidi}, {T|board member}.
{Q1|“I have been on boards since they were wood,”} {S1=P15|she} {C1|joked}.

{X:tagline|Send appointments to {P16|Bea Hutton} by {D|noon on Thursday}.}
