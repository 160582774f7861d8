@id gd-06
@genre space
@style agency
@headline Indian tug docks with dead telescope; Rwanda opens tracking station
@byline Lakshmi Raghunathan
@abstract An Indian space tug docked with a dead X-ray telescope in a test of satellite removal, and Rwanda opened a ground station for a European constellation.

{Z|{L1|BENGALURU}, {D|Jan 22} - }An {N1|Indian} space tug the size of a refrigerator docked with a dead X-ray telescope on {D|Wednesday}, the first time an {N5|Asian} agency has taken hold of a satellite that was not built to be held.

{S1|The {O1|Indian Space Research Organisation} ({O1|ISRO})} {C1|said} {Q1|{W1|Garuda-1} closed its arms round {W2|Taranga-X} at {D|03:17} over {L3|Madagascar}}.
{S2|{T|Mission director} {P1|V. S. Thirumalai Nambi}} {C2|said} {Q2|the two would come down together in {D|April} over {L4|Point Nemo}}.

{Q3|“It did not struggle,”} {S3=P1|he} {C3|told {O2|Doordarshan}}.

{W1|Garuda-1} was launched on a {W3|PSLV-C71} from the {F1|Satish Dhawan Space Centre} at {L5|Sriharikota} on {D|Nov. 30}.
Its camera came from {O3|Digantara}, its grapple from {O4|Thales Alenia Space} and {L6|Japan}’s {O5|Astroscale}.
The {O6|European Space Agency} plans a like mission, {W4|ClearSpace-1}, and {O7|JAXA} a second.

{W2|Taranga-X} was built by the {O8|Tata Institute of Fundamental Research} and the {O9|Raman Research Institute} and went silent in {D|2021} after a solar storm.
The {W5|Convention on International Liability for Damage Caused by Space Objects}, of {D|1972}, makes the launching state liable for what it drops.

Elsewhere in space

— {L7|Rwanda} opened a tracking station at {L8|Mwulire}, near {L9|Kigali}, for {O10|Eutelsat}’s {W6|OneWeb} fleet.
On {W7|X}, {S4|{T|ICT minister} {P2|Josiane Keza-Umutoni}} {C4|called} {Q4|it “an ear for the whole hill”}.

— {O11|Rocket Lab} postponed an {W8|Electron} launch named {W9|Wool You Be Mine} from {L10|Mahia} because of wind.

— {Q5|{N2|Chinese} {T|astronaut} {P3|So Yat-long}, a native of {L11|Macau}, left the {W10|Tiangong} station for a walk of seven hours with {P4|Ye Daguang}}, {S5|the {O12|China Manned Space Agency}} {C5|said}.

— A {W11|Soyuz MS-31} capsule with two {N3|Russians} and a {N4|Belarusian} landed near {L12|Zhezkazgan}, {L13|Kazakhstan}.
