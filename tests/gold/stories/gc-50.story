@id gc-50
@genre politics
@style agency
@headline TABLE - Provisional results, Faroe and Åland, with party names
@byline none
@abstract Provisional results and coalition talk after elections in the Faroe Islands and Åland, where fishing and demilitarisation dominated.

{Z|{L1|TORSHAVN}/{L2|MARIEHAMN}, {D|Oct 20} ({O1|Nordic Business Wire}) - }Island voters in two {N1|Nordic} autonomies turned out governments over {D|the weekend}, provisional counts showed on {D|Monday}.

{L3|FAROE ISLANDS} (33 seats; change)

{O2|Javnaðarflokkurin} 10 (+1)

{O3|Fólkaflokkurin} 7 (+1)

{O4|Sambandsflokkurin} 6 (-1)

{O5|Tjóðveldi} 6 (unch)

{O6|Framsókn} 2; {O7|Miðflokkurin} 2

Turnout 88.1%

{Q1|"Mackerel won,"} {C1|said} {S1|{P1|Jákup á Lakjuni-Wang} of {O5|Tjóðveldi}}, who wants {L4|Russia}'s access to harbours ended.
{S2|{T|Løgmaður} {P2|Sólrun Fríðriksdóttir}} {C2|told broadcaster {O8|KVF}} {Q2|she would try to form a government with "whoever still speaks"}.

{L5|ALAND} (30 seats)

{O9|Liberalerna} 9; {O10|Åländsk Center} 8; {O11|Moderat Samling} 5; {O12|Obunden Samling} 4; {O13|Socialdemokraterna} 3; {O14|Hållbart Initiativ} 1

Turnout 65.9%

The islands are {N2|Swedish}-speaking, {N3|Finnish} and demilitarised by a treaty of {D|1921}.
{S3|A spokesman for {L6|Helsinki}'s {O15|Ministry of Justice}} {C3|said} {Q3|the status was "not on any ballot"}.
{S4|{O16|Nya Åland}} {C4|reported} {Q4|that the {N4|Russian} consulate had been open on polling day with the lights off}.

{S5|{P3|Rauna So}, a {N5|Sámi} {T|political scientist at {O17|Åbo Akademi}}}, {C5|said} {Q5|both results showed islanders "vote against the ferry"}.
{O18|Viking Line} and {O19|Strandfaraskip Landsins} did not comment.

{L7|Denmark}'s two {N6|Faroese} members of the {O20|Folketing} aren't affected.
