@id ge-20
@genre hobby
@style forum
@headline Thread: 1991 Volvo 240 wagon, no spark when hot
@byline none
@abstract Members of a car forum diagnose a 1991 Volvo that stalls when warm, with a detour through Nova Scotia parts yards and a funeral in Mexico.

{X:other|TurboMoose - Junior Member - {D|11/02/25, 9:14 PM}}

Hey bricks, need help with {W6|Ingrid} (my {D|'91} {W1|240} wagon, B230F, 412K km).
She runs like a top for 25 minutes then dies at a light like she's been shot.
Wait an hour, starts.
Happened on the {F1|MacKay Bridge} in {L1|Halifax}, {L2|Nova Scotia}, at rush hour and a nice {N1|Sikh} fella in a {W2|Kenworth} pushed me off with his bumper.
Replaced so far: fuel pump relay ({O1|Bosch}, not the {N2|Chinese} one), coil, cap and rotor, plugs ({O2|NGK}).
What am I missing?

{X:other|{P3|Dr. Brick} - 9,004 posts}

Crank position sensor.
It's always the crank sensor.
Heat soak kills the insulation, look at the wire by the heater hose.
{O3|IPD} in {L3|Portland} has them, {O4|FCP Euro} too, don't get {O5|Meyle}.

{X:other|swedish_steve - 612 posts}

> {Q4|It's always the crank sensor.}

Except when it's the {W3|EZ-116} power stage, {P3|Doc}.
You said crank sensor to {P5|Lupe} in {D|May} and it was the ballast in her head.
(sorry {P5|Lupe})

{X:other|lupe240 - 77 posts}

lol it WAS the power stage.
Hi {P1|Moose}!
I just drove mine {L4|Tucson}, {L5|Arizona} to {L6|Hermosillo}, {L7|Sonora} and back for my tía's funeral, 110 in the shade, no stalls.
{S1|My {T|mechanic} {P6|Chuy Sandoval} at {O6|Taller El Vikingo}} {C1|says} {Q1|put thermal paste under the power stage and quit crying}.
{P6|Chuy} has four {W1|240s} and a {W4|P1800} that {P7|Irv Gordon} once sat in.

{X:other|{P8|Halvorsen} - 5 posts}

I worked for {O7|Volvo Halifax Assembly} in {L8|Bayers Lake} till they shut us down in {D|98}.
We built {W7|740s} and {W8|850s} there, not {W1|240s}, those would have been {F2|Kalmar} or {F3|Torslanda} or {L9|Ghent}.
{P1|Moose}, come by, I have a 544 sensor and a 116 box and a kettle.
Past the {O8|Tim Hortons} in {L10|Tantallon}, blue house with too many wagons.

{X:other|TurboMoose - Junior Member - {D|11/08/25, 4:40 PM}}

UPDATE: fixed!!!
Went to {P8|Halvorsen}'s.
It was the sensor AND the power stage AND {S2=P8|he} {C2|told me} {Q2|my ground strap was off a {O9|Massey Ferguson}}.
He wouldn't take a cent so I gave him a case of {O10|Keith's} and {W6|Ingrid}'s old {O11|Saab} jack, which {S3=P8|he} {C3|said} {Q3|was an insult}, and then kept.
{P3|Doc} and {P4|Steve} both right, please nobody tell them.

{X:other|mod_Karin moved this thread to Ignition & Electrical.
Nice job, all.}

{X:advert|{O12|RockAuto}: ALL THE PARTS YOUR CAR WILL EVER NEED}
