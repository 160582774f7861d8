@id gc-31
@genre politics
@style agency
@headline Japan's LDP, Ishin wrangle over Osaka bill as Komeito walks out
@byline none
@abstract Japan's ruling party and its Osaka-based partner failed to agree on a bill for a second capital. Newspapers and a union federation criticised the cost.

{Z|{L1|TOKYO}, {D|June 12} ({O1|Nadeshiko News}) -- }Talks between the {O2|Liberal Democratic Party} and {O3|Nippon Ishin no Kai} on a bill to make {L2|Osaka} a backup capital broke off {D|Friday} after {O4|Komeito} members walked out of a committee room.

{S1|{P1|Sakata Tomohide}, the {O2|LDP}'s {T|Diet affairs chief},} {C1|told reporters} {Q1|the draft would be resubmitted to the {O5|House of Councillors} {D|next week}}.

{Q2|"A spare tire belongs in the trunk, not on the roof,"} {C2|countered} {S2|{P2|Ono Kaoru} of the {O6|Constitutional Democratic Party of Japan} ({O6|CDPJ})}.

{Q3|The cost would come to {Y|4.1 trillion yen}}, {C3|according to} {S3|the {O7|Ministry of Land, Infrastructure, Transport and Tourism} ({O7|MLIT})}; {S4|the {O8|Ministry of Internal Affairs and Communications}} {C4|put} {Q4|it at half that}.

{S5|{O9|Rengo}, the trade union confederation,} {C5|said} {Q5|the money should go to nurses}.
{O10|Keidanren} welcomed the plan; {S6|the {O11|Kansai Economic Federation}, or {O11|Kankeiren},} {C6|called} {Q6|it "half an egg"}.

{O12|Reiwa Shinsengumi} and {O13|Sanseito} will vote against, the {O14|Japanese Communist Party} will propose {L3|Sapporo}.

In an editorial {D|Thursday}, {S7|the {O15|Yomiuri Shimbun}} {C7|asked} {Q7|whether the {O16|Imperial Household Agency} had been consulted}.
{S8|{O17|Kyodo}} {C8|reported} {Q8|it had not}.
{S9|The {O18|Kobe Shimbun}, whose city felt left out,} {C9|wrote} {Q9|that "an earthquake reads no boundaries"}.

{P3|Sun Meiling}, a {N1|Chinese} {T|postdoctoral fellow at {O19|RIKEN}} who has mapped the {L4|Nankai Trough}, was to testify on {D|Monday} with experts from {O20|JAMSTEC} and the {O21|Japan Meteorological Agency}.

{N2|Osakans} will vote in {D|November}, the third time since {D|2015} they have been asked about their city's borders.
{P4|Long Vu}, a {N3|Vietnamese} cook at {O22|Takoyaki Kuro} in {L5|Namba}, can't vote but has a view.

{Q10|"The emperor would eat better here,"} {S10=P4|he} {C10|said}.
