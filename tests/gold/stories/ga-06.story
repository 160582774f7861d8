@id ga-06
@genre hotel review
@style web-post
@headline Nice pool, shame about the wedding
@abstract A traveller reviews three nights in a seafront hotel in Albania: good breakfast and staff, noise from a wedding, and a refund fight with a booking site.

{X:other|Reviewed {D|3 weeks ago} via mobile | Stayed {D|September 2026} | Travelled with family}

Ok so I never write these but here goes.

We (me, hubby {P1|Gaz}, two kids and {P1|Gaz}'s mum) stayed three nights at the {F1|Hotel Vila Duka} in {L1|Sarande}, {L2|Albania} after a week in {L3|Corfu}.
Booked on {O1|Booking.com} for {Y|£412} all in, which for five is a bargain compared to what {O2|TUI} wanted.

THE GOOD
Breakfast!!
Proper coffee, figs, those {N1|Greek} cheese pies and a man called {P2|Besi} who does omelettes and knows everybody's name by day two.
Pool is clean and the view across to {L3|Corfu} is honestly worth the money on its own.
Reception girls {P3|Ornela} and {P4|Klea} speak better {N2|English} than my mother in law, who is from {L4|Oldham}.

THE BAD
Wedding.
On the {D|Saturday} there was a wedding for 300 in the garden till {D|quarter past 4}, band, drones, fireworks, the lot.
I rang down at {D|1am} and {S1|the night porter} {C1|said} {Q1|“madam, is my cousin, what can I do”}, and sent up a plate of baklava.
Cannot fault the baklava.
But pls put it on your {W1|Facebook} page if you have a do on, because the people in the next room (lovely {N3|Polish} couple, hi {P5|Gosia}!) had a {D|7am} ferry with {O3|Ionian Seaways} and missed it.

THE UGLY
The aircon in 306 leaks on the bed.
We moved to 309.
That leaks on the cot.

Then {O1|Booking} charged me twice.
{O4|Monzo} froze one of the payments, {O1|Booking} told me to ask the hotel, the hotel told me to ask {O1|Booking}, and in the end it was {T|Mr} {P6|Duka} himself who gave me the {Y|€90} back in cash out of a biscuit tin.
So five stars for {T|Mr} {P6|Duka} and one star for the computer.

Out and about: get the {Y|€2} bus to {L6|Butrint}, the ruins are {N4|Roman} and {N5|Venetian} and there's shade.
The {L5|Blue Eye} is packed by {D|10}, skip it in {D|August}.
{F3|Taverna Laberia} for lamb, NOT the place with the {W2|TripAdvisor} sticker next door.
Taxi from the port should be {Y|500 lek}, they asked us for {Y|20 euros} lol.

Would we go back?
{S2|{P1|Gaz}} {C2|says} {Q2|no, he's still tired}.
{S3|The kids} {C3|say} {Q3|yes}.
I'd say ring first and ask {P3|Ornela} who's getting married.

{X:other|7 people found this helpful

Response from {P6|Sokol D}, {T|Owner}: Dear {P8|Kelly}, thank you for the kind words of our breakfast.
My cousin is very happy and expecting the baby in {D|June}.}
