@id rs-10
@genre politics
@style newspaper
@headline Governor sacks three commissioners by text message
@byline Tunde Oyelaran
@abstract A Nigerian state governor dismissed three commissioners by text message on a Saturday night. One of them says her phone was off.

{X:other|{D|2 August 2026}}

{X:byline|{P1|Tunde Oyelaran}, {L1|Akure}}

{T|Governor} {P2|Adewale Fasoranti} has dismissed three commissioners by text message, the state government confirmed on {D|Sunday}.

The three held the portfolios of works, water and special duties.

{X:advert|Advertisement}

{S1|{P3|Morenike Ajayi}, until {D|Saturday} the {T|commissioner for water},} {C1|said} {Q1|her phone was off and she learned of it from her driver}.

{Q2|“He asked me which car he should drive now,”} {S2=P3|she} {C2|told {O1|Sunrise Mail}}.

{X:related.head|READ ALSO:}

{X:related.item|Water tankers to return to {L1|Akure}, says board}

{X:related.item|Why we left the party, by ex-aides}

{S3|A spokesman for the governor, {P4|Kola Adeniran},} {C3|said} {Q3|the changes would “inject fresh blood and fresh water”}.

No replacements were named.

{X:share|Kindly share this story:}

{X:copyright|All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from {O1|SUNRISE MAIL}.}

{X:other|Contact: editor@sunrisemail.example}

{X:newsletter|Stay ahead with the latest updates! Join {O1|Sunrise Mail} on WhatsApp and Telegram for real-time news alerts, breaking stories and exclusive content delivered straight to your phone.}
