@id gc-20
@genre business e-mail
@style company-memo
@headline Q4 all-hands notes & who moved where
@byline Tanisha Broadnax
@abstract A chief of staff at a logistics software firm sends staff a note on hires, departures, customers and a party, with an answer to a rumour about a takeover.

{X:other|From: {P1|Tanisha Broadnax} ({T|Chief of Staff})}

{X:other|To: all@hauligan.example; {P2|Ravi} (contractor)}

{X:other|Subject: Q4 all-hands notes & who moved where}

Team {O1|Hauligan},

For those of you who missed {D|Tuesday} (hi {L1|Kraków}, we know it was {D|10pm}), the short version.

CUSTOMERS

{O2|Maersk} renewed.
{O3|Target} renewed.
{O4|Next} paused.
{O5|Orange} (the phone people, not the county) signed for {L2|France} and {L3|Côte d'Ivoire} and {P3|Jean-Luc} owes {P4|Priyanka} a dinner.
{O6|Gap}, {O7|Shell} and the {O8|Port of Oakland} are in legal.

PEOPLE

New: {P5|Hyun-woo Bae}, {T|staff engineer}, ex-{O9|Coupang}; {P6|Oluwaseun "Seun" Adebayo-Frost}, security, ex-{O10|GCHQ} (don't ask); {P7|Mercy}, intern, {O11|Morehouse}.

Moved: {P8|Carlos V.} from Support to {W1|Dockhand}; {P9|Amber Day} from {W1|Dockhand} to Brand; {P10|Will So} from {L4|Austin} to {L5|Singapore}.

Leaving: {P11|Gretchen}, after 9 yrs, to open a goat farm in {L6|Vermont}.
{P12|Shira} to {O12|Stripe}.
{P13|Tom Holland} (ours) to {O13|Flexport}.

RUMOR CONTROL

{S1|{O14|The Information}} {C1|wrote} {Q1|that we are in talks with {O15|Oracle}}.
{S2|{P14|Mitch}} {C2|said} on stage, and I quote, {Q2|"I talk to {O15|Oracle} {D|every week}, they're suing us."}
That's all we can say.
If {O16|Bloomberg}, {O17|TechCrunch} or your uncle calls, send them to {P9|Amber}.

TOOLS

{W2|Slack} > {W3|Teams}.
I won't repeat this.
{W4|Jira} tickets older than {D|Jan 1} will be closed.
{W5|Claude} and {W6|Copilot} are OK on the public repo only, talk to {P6|Seun}.

PARTY

{D|Dec 12}, {F1|Fort Mason}, plus ones yes, plus twos no.
Vegan, halal and "{N1|Texan}" menus.
{P15|Big Deb}'s band {O18|The Null Pointers} plays at {D|9}.
If you need a hotel {P16|Lupe} at Workplace has a rate with the {F2|Marriott} (use code HAUL).

Onward,

T.

{X:other|{P1|Tanisha Broadnax} | she/her | {O1|Hauligan, Inc.} | 88 {F3|Kearny St}, {L7|San Francisco}, {L8|CA}}
