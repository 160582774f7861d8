@id gf-11
@genre disaster
@style newspaper
@headline Launch capsizes in Meghna: 17 bodies retrieved, search on for MV Bandhan-7
@byline A Correspondent, Barishal
@abstract Seventeen people died when a passenger launch sank in the Meghna after a collision with a sand carrier. Divers are searching for the hull, and two masters are in custody.

{X:byline|A Correspondent, {L1|Barishal}}

Rescuers retrieved 17 bodies from the {L2|Meghna} near {L3|Hizla} {D|yesterday}, a day after the launch {W1|MV Bandhan-7} went down with about 150 passengers following a collision with a sand-laden bulkhead.

The launch left {F1|Sadarghat Launch Terminal} in {L4|Dhaka} at {D|8:30pm} on {D|Saturday} for {L5|Char Fasson} in {L6|Bhola}.
{Q1|It was carrying passengers within its capacity of 210}, {S1|{O1|Bangladesh Inland Water Transport Authority} ({O1|BIWTA}) {T|Joint Director} {P1|Md Alamgir Kabir Sagar}} {C1|claimed}.

Survivors told another story.
{Q2|"People were sitting on the roof, on sacks of onions, on each other,"} {C2|said} {S2|{P2|Moyna Begum}, who swam ashore with her two-year-old niece {P3|Tuktuki} on her back}.
{Q2|"When the other boat hit us, nobody shouted.
There was only the sound of onions rolling."}

The {O2|Fire Service and Civil Defence}, {O3|Coast Guard} and {O4|Bangladesh Navy} are taking part in the operation.
{S3|{O4|Navy} {T|diver} {T|Leading Seaman} {P4|Shah Jalal}} {C3|said} {Q3|a hull had been felt at 22 metres but that the current was too strong until slack water}.
The salvage vessels {W2|Hamza}, {W3|Rustom} and {W4|Prottoy} were on the way.

Sixteen of the dead were identified.
They include {P5|Nur Islam Bepari}, 60; his wife {P6|Sabura Khatun}, 52; {P7|Shimul Chandra Das}, 34; {P8|Rita Rani}, 30; {P9|Babu}, 7; and {T|Maulana} {P10|Abdul Haque}, {T|imam of the {F2|Launch Ghat Jame Mosque}}.

Police arrested the masters of both vessels.
{S4|{P11|Kazi Wahiduzzaman Tutul}, {T|officer-in-charge of {O5|Hizla Police Station}},} {C4|quoted} one of them as saying {Q4|{S5=none|he} {C5|had told} the owner three times {Q5|that the fog lamp was broken}}.

{T|Owner} {T|Hajji} {P12|Lokman Hossain} could not be reached, but {S6=none|a man who picked up his phone} {C6|said} {Q6|he was "in {L7|Makkah}, or on the road to it"}.
{T|Shipping Adviser} {P13|Sakhawat Ripon} announced {Y|Tk 2.5 lakh} for each bereaved family and formed a five-member committee.

{Q7|"The committee for the {W5|MV Mayurakkhi} met four times.
I know, because I was on it,"} {C7|said} {S7|{T|Prof} {P14|Gulshan Ara Mitu} of the {O6|Bangladesh University of Engineering and Technology}'s {O7|Accident Research Institute}}.
{Q8|Its recommendations}, {S8=P14|she} {C8|said}, {Q8|were in a drawer at the ministry, "which I can describe, it is the second from the top"}.

Naval accidents have dwindled since the {F3|Padma Bridge} took half the southern passengers off the river in {D|2022}.
Yet {Q9|112 people died on inland waterways {D|last year}}, {S9|{O8|Nou, Sarak O Railpath Rakkha Jatiya Committee}, a rights platform}, {C9|has counted}.

{X:related.head|More on this}

{X:related.item|{L2|Meghna} launch disaster: Whose licence was it?}

{X:related.item|{P15|Syed Badrul}'s cartoon: The onions}
