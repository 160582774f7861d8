@id gb-18
@genre local government
@style newspaper
@headline Commissioners split over naming of County Road 412, table burn ban
@byline Darla Kay Muennink
@abstract Commissioners in a Texas county failed to agree on naming a road after a late barber and tabled a burn ban. They approved a $212,000 ambulance and a contract for a new jail roof.

{X:byline|By {P1|Darla Kay Muennink}, {T|Staff Writer}, {O1|The Tres Palacios Tribune}}

{Z|{L7|PALACIO COUNTY} - }A road is a road until somebody wants to put a name on it.

{O2|Palacio County Commissioners Court} spent 55 minutes of its {D|Monday} meeting on a request to rename {F1|County Road 412} for the late {P2|Hershel “Booty” Franks Jr.}, who cut hair in {L1|Blessing} for 61 years, and then deadlocked 2-2.

{T|Precinct 3 Commissioner} {P3|Denver Kopecky} was absent with a kidney stone.

{Q1|“He cut mine, he cut my daddy’s, and he cut {P4|Lyndon Johnson}’s one time when {P4|Lyndon} was in a hurry,”} {S1|{T|Precinct 1 Commissioner} {P5|Guadalupe “Lupe” Sanchez III}} {C1|said}.
{Q1|“If that ain’t a road I don’t know what is.”}

{S2|{T|County Judge} {P6|Paige Wednesday Orsak}} {C2|said} {Q2|five of the 14 families on the road had signed a letter against it}.
{S3|One of the five, {P7|Houston Tran}}, {C3|told the court} {Q3|he had just got {O3|FedEx} to find him}.

{S6|{T|Sheriff} {P8|Randy Love}} asked for a burn ban, {C6|noting} {Q6|that the {W1|Keetch-Byram Drought Index} stood at 611}.
The motion was tabled after {S4|{P9|Chance Machacek} of the {O4|Palacio County Farm Bureau}} {C4|said} {Q4|rain was forecast for {D|Thursday} and rice farmers needed to clear levees}.
The {O5|Texas A&M Forest Service} recommends a ban above 575.

In other action, commissioners:

• Approved {Y|$212,000} for a {W2|Ford F-550} ambulance from {O6|Frazer Ltd.} of {L2|Houston};

• Awarded the jail roof to {O7|Three Sisters Roofing & Sheet Metal} of {L3|Bay City}, {L4|Texas}, on a bid of {Y|$487,310}, over {O8|Gulf States Commercial} and {O9|Roofs by Ray};

• Accepted a {Y|$30,000} grant from {O10|H-E-B} for the {O11|Blessing Volunteer Fire Department};

• Heard a report from {O12|LCRA} on water releases from {L5|Lake Travis};

• Proclaimed {D|April} {E1|Pioneer Heritage Month} after removing the word “Pioneer,” on a motion from {T|Commissioner} {P10|Odell Freeman}.

{S5|{P10|Freeman}}, who is the court’s only {N1|Democrat}, {C5|said} {Q5|he was for heritage and “would like to hear about everybody’s”}.
The vote was 4-0.

Talk about moving the early voting site from {F2|St. Peter’s Parish Hall} to the {O17|Tidehaven Junior High} gym was put off until {D|March 9}.

Before adjourning, the court observed a moment of silence for {P2|Franks}, and for {T|Miss} {P11|Earline Yeager}, 94, who ran the switchboard.

The next regular meeting is {D|9 a.m. Monday, Feb. 23}, in Room 201 of the courthouse in {L6|Palacio}.

{X:other|dkmuennink@trestribune.example}

{X:related.item|Area scores: {O13|Tidehaven} 44, {O14|Boling} 31; {O15|Van Vleck} 58, {O16|Danbury} 57 (OT)}
