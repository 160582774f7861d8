@id ge-34
@genre local government
@style regional-site
@headline Commissioners split on jail tax, gravel, and whose goat it was
@byline Tess Oakland
@abstract Commissioners put a jail tax on the November ballot, delayed a gravel pit near Touchet and argued about a goat at large.

{X:byline|By {P1|Tess Oakland} for the {O1|Blue Mountain Ledger}}

{Z|{L1|WALLA WALLA}, {L2|Wash.} — }A sales tax of two-tenths of a percent to replace the county jail will go to voters in {D|November}, after {L3|Walla Walla County} commissioners voted 2-1 {D|Monday} to put it there.

{T|Commissioner} {P2|Orrin Vance} ({L4|District 2}) was opposed.
{S1=P2|He} {C1|said} {Q1|he’d sooner sell the old jail “to somebody who wants to be in one”}.

The new one, at {Y|$88.4 million}, would have 210 beds, 40 of them for the {O17|City of College Place} and the {O2|Confederated Tribes of the Umatilla Indian Reservation}, who book people across the {L6|Oregon} line under a {D|2017} compact.

{S2|{T|Sheriff} {P3|Marcy Crow}} {C2|described} the roof: {Q2|“You could read the {O3|Union-Bulletin} through it, back when they printed enough of it.”}

Not one of the 31 people who signed up to talk talked about jail.

They came for gravel.
{O4|Konen Rock & Redi-Mix}, of {L7|Lewiston}, {L8|Idaho}, wants to dig 160 acres near {L9|Touchet}, a mile from vines belonging to {O5|Leonetti}, {O6|L’Ecole No. 41} and, since {D|March}, a man from {O7|Microsoft}.

{Q3|“Dust gets in a syrah and it never leaves,”} {S3|{T|grower} {P4|Norm Castillo-Ruiz}} {C3|told the board}.
{Q3|“It’s like {P5|Norm}.”}
({P5|Norm Sr.}, seated behind him, waved.)

{P6|Xochitl Paris} of the {O8|Blue Mountain Land Trust} read {S4|a letter from the {O9|Washington State Department of Ecology}} that {C4|called} {Q4|the company’s water numbers “aspirational”}.
{S5|A {T|consultant for {O4|Konen}}, {P7|Brad Dallas}}, {C5|said} {Q5|the letter was about a different pit}.
It was tabled to {D|Sept. 8}.

Then the goat.

A brown one was found {D|July 19} on {F1|U.S. Route 12} by a {O10|Washington State Patrol} trooper, who drove it to the {O11|Blue Mountain Humane Society} in the front seat.
Three families claim it.
{S6|{T|Prosecuting Attorney} {P8|Dale Soto}} {C6|advised commissioners} {Q6|that under {W1|RCW 16.24} it belongs to the county until somebody pays {Y|$114}}.

{Q7|“So whose goat is it?”} {C7|asked} {S7|{T|board chair} {P9|Jennifer Long}}.

{Q8|“Right now, ma’am, it’s yours,”} {S8=P8|he} {C8|said}.

In other action, commissioners:

— Approved {Y|$41,000} for {O12|Valley Transit} shelters at {O13|Whitman College} and {F2|Eastgate}.

— Named {P10|Bev Sunday} and {P11|Dewayne Hanford} to the {O14|Mosquito Control District}.

— Thanked the {O15|Walla Walla Sweets}, who finished 31-23, and {O16|Tyson} for ice.

— Met in executive session for 20 minutes to talk about the fairgrounds.

{X:newsletter|Get {W2|The Onion}, our newsletter, every {D|Friday}.
No relation}
