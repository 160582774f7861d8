@id gf-49
@genre events
@style events guide
@headline What’s On: Hanoi, Penang, Colombo and Kochi, Dec 4-13
@byline Listings desk
@abstract An events guide for ten days in December in Hanoi, Penang, Colombo and Kochi, with exhibitions, concerts, races and a correction.

{L1|HANOI}

{E1|Hanoi Lantern Week}, {F1|Thong Nhat Park}, to {D|Dec 13}, free.
Go late; the carp-shaped one by {P1|Bui Cong So} breathes.

{W1|Water Puppet Hamlet}, {F2|Thang Long Theatre}, {D|Fri-Sun 8pm}, {Y|200,000 dong}.
{Q1|“We drown {P2|Ophelia} in minute four,”} {S1|{T|director} {P3|Le Hong Moc}} {C1|warns}, {Q1|“as she is in a hurry.”}

{E2|VPBank International Marathon}: streets around {L7|Hoan Kiem Lake} and {F4|Long Bien Bridge} closed {D|Sun 3am-11am}.

{L2|PENANG}

{E3|George Town Literary Festival} at {F5|UAB Building}, with {P4|Ocean Tan}, {P5|Sun Li} and the {N1|Acehnese} {T|poet} {P6|Azhari}; theme: salt.

{W2|Nyonya Noir}, a musical in {N2|Hokkien} and {N3|English}: {F6|Dewan Sri Pinang}, {D|Sat}.
{S2|{O1|The Star}} {C2|called} {Q2|it “three hours of aunties and I wanted four”}.

{E4|Penang Bridge International Marathon}: {D|Dec 13}, {D|1.30am}; the {F7|Second Bridge} ({F7|Sultan Abdul Halim Muadzam Shah Bridge}) stays open.

{L3|COLOMBO}

{E5|Kala Pola}, the open-air art fair, {F8|Green Path}, {D|Sun} from {D|8am}.

{W3|Ruins and Radios}, photographs by {P7|Dominic Perera}, {F9|Barefoot Gallery}.

{O2|Bathiya & Sanka Tribute Band}, {F10|Nelum Pokuna}; tickets at {O3|Odel}, from {Y|Rs 3,500}.

{E6|SAFF U-17 Championship} final, {F11|Racecourse International Stadium}, {D|Sat}.
{Q3|Gates open at {D|2pm}}, {C3|according to} {S3|the {O4|Football Sri Lanka} website}; {S4|the ticket} {C4|says} {Q4|{D|4}}.

{L4|KOCHI}

{E7|Kochi-Muziris Biennale}, seventh edition, from {D|Dec 12}: {F12|Aspinwall House}, {F13|Pepper House}, {F14|David Hall}.
Look for {W4|The Ship That Ate Its Crew}, teak and tar, by the {N4|Nigerian} duo {O5|Sunday & Daughters}, and {W5|Monsoon Ledger} by {P8|Sarbari Roy}.

{E8|Cochin Carnival} preparations: {P9|Pappanji}, the old man of straw, is being built at {F15|Parade Ground} by the {O6|Cochin Carnival Committee}.
{Q5|He will be 52 feet tall “if the police agree”}, {S5|{T|secretary} {P10|A. Joseph Young}} {C5|told us}.
{S6|The police} {C6|said} {Q6|45}.

{E9|Chaliyar River Challenge}, kayaks, {L5|Nilambur} to {L6|Beypore}, {D|Dec 11-13}.

CORRECTION

{X:correction|In {D|last week}’s guide we said {W6|Goodbye, Mr Long} was at the {F16|Regal}.
It is {W7|Mr Long, Goodbye}, it was at the {F17|Savoy}, and it closed in {D|1997}.
The reader who went has been sent a book token.}

{X:newsletter|{W10|What’s On} appears {D|every Thursday}.
For {W8|Small Hours}, our guide to eating after {D|midnight}, write to listings@lanternpost.example}
