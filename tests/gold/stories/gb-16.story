@id gb-16
@genre technology
@style trade-press
@headline Taiwan’s cable repair ship is late again, and Matsu is back on microwave
@byline Long Wei-chen
@abstract Both cables to Taiwan’s Matsu islands were cut within 36 hours and a contracted repair ship is stuck in Japan, leaving residents on a microwave link. The outage has revived calls for a state-owned ship.

For the fourth time in three years, the 14,000 people of {L1|Matsu} are sharing a microwave link with the strength of one good café router.

{F1|Taima No. 3} was cut on {D|Monday} and {F2|Taima No. 4}, finished only {D|last summer}, {D|36 hours later}.
Both belong to {O1|Chunghwa Telecom}, {L2|Taiwan}’s biggest carrier.

{Q1|“We switched to the backup on {L3|Yangmingshan} and throttled video,”} {S1|{P1|Sun Ya-ting}, {T|president of {O1|Chunghwa}’s {O2|Network Technology Group}}}, {C1|said} at a briefing in {L4|Taipei}.
{Q1|“Hospitals, the {O3|Ministry of National Defense} and the ferries come first.
I apologize to everyone who was watching the baseball.”}

A ship can’t come before {D|Nov. 22}.
The {W3|Subaru}, run by {L11|Japan}’s {O4|NTT World Engineering Marine Corp.}, is on a job off {L5|Okinawa}, and the next on the list, {W4|CS Fu Hai} of {L6|Shanghai}, cannot be asked.

The {O5|Coast Guard Administration} ({O5|CGA}) has tracked a {L7|Togo}-flagged freighter, {W5|Bright Park}, which crossed the cable six times with its transponder named after two other ships.
{S2=O5|The agency} {C2|said} {Q2|it had “no evidence of intention, and no shortage of coincidence”}.
{S3|{L8|China}’s {O6|Taiwan Affairs Office}} {C3|called} {Q3|the matter “a common maritime accident”}.

The {O7|Democratic Progressive Party} ({O7|DPP}) wants {Y|NT$3.1 billion} ({Y|US$97 million}) for a state-owned repair ship; {S8|the {O8|Kuomintang} ({O8|KMT})} {C8|says} {Q8|two used ones could be had for that}.
The {O9|Taiwan People’s Party} would lease.

Meanwhile the {O10|Ministry of Digital Affairs} ({O10|moda}) is trying low orbit.
It has 773 terminals for {N2|British}-{N3|French} operator {O11|Eutelsat OneWeb}, and is testing {O12|Amazon}’s {W6|Project Kuiper}, now called {W6|Amazon Leo}.
{O13|SpaceX}’s {W7|Starlink} isn’t licensed here.

How does it feel on the ground?
{S4|{P2|Park Hye-sook}, who moved from {L9|Busan} to run a guesthouse on {L10|Beigan}}, {C4|says} {Q4|her card reader works “between {D|3} and {D|5 a.m.}, when only the fishermen are awake”}.
{S5|{P3|Tsao Er-kuang}, {T|head of the {O14|Lienchiang County Council}}}, {C5|told {O15|CNA}} {Q5|that islanders had rediscovered the noticeboard}.

{Q6|Globally, between 150 and 200 cable faults are reported each year, and more than two-thirds are caused by fishing and anchors}, {C6|according to} {S6|the {O16|International Cable Protection Committee}}.
There are perhaps 60 ships that can mend them.

{Q7|“Cables are like plumbing: the price of a plumber depends on how wet you are,”} {S7|{P4|Lane Kealoha-Burnett}, an {T|analyst at {O17|TeleGeography} competitor {O18|Deepwire Research}}}, {C7|said}.

The {W8|Telecommunications Management Act} was amended in {D|2023} to allow prison terms of up to seven years for wrecking a cable.
Nobody from the {W5|Bright Park} has been charged.

{X:newsletter|Like this?
Subscribe to {W9|Wet Plant}, our newsletter on what lies beneath.}
