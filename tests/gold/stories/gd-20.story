@id gd-20
@genre labor
@style agency
@headline Strikes: Buenos Aires metro, Istanbul mills, Lagos oil, Busan port
@byline The Labour Desk
@abstract A strike bulletin from four continents with the unions and employers involved.

LABOUR BULLETIN No. 41

{L1|ARGENTINA} / Drivers of the {F1|Subte} stopped lines B and D of {L2|Buenos Aires} for six hours.
The {O1|Asociación Gremial de Trabajadores del Subterráneo y Premetro} ({O1|AGTSyP}), whose members call themselves {O1|Metrodelegados}, wants asbestos out of the {N1|Spanish} {W1|CAF 5000} cars.
{O2|Emova}, the operator, belongs to {O3|Benito Roggio}.
{S1|{P1|Hugo Baigorria-Long}, {T|union secretary}}, {C1|said} {Q1|“we breathe what {L3|Madrid} threw away”}.
The {O4|UTA}, the {O5|CGT} and {O6|La Bancaria} will march with them to the {F2|Plaza de Mayo} on {D|the 24th}.

{L4|TURKEY} / {O7|Türk-İş} and {O8|Hak-İş}, rivals since {D|1976}, signed a joint text for the first time, for 9,400 weavers in {L5|Gaziantep}.
{O9|DİSK}’s {O10|Tekstil} declined.
{S2|{T|Provincial governor} {P2|Kemalettin Çeber-Öz}} {C2|announced} {Q2|a ban on gatherings on {F3|İstasyon Caddesi}}.

{L6|NIGERIA} / {O11|NUPENG} and {O12|Pengassan} shut two depots of {O13|Sahara Bright Petroleum} at {L7|Apapa}, {L8|Lagos}, over 41 sackings.
The {O14|Nigerian Midstream and Downstream Petroleum Regulatory Authority} called them in to {L9|Abuja}.
{O15|NLC} and {O16|TUC} observe.

{L10|SOUTH KOREA} / Truckers of the {O17|Cargo Truckers' Solidarity} division, part of the {O18|Korean Public Service and Transport Workers' Union}, blocked the gate of {F4|Busan New Port}.
{Q3|“A rate is not a favour,”} {S3|{T|local chief} {P3|Moon Kil-dong}} {C3|said}.

{L11|FRANCE} / {O19|CGT-Cheminots}, {O20|Unsa-Ferroviaire} and {O21|Sud-Rail}: strike on {D|5 November} at {O22|SNCF}; {O23|FO} not yet.

{L12|BANGLADESH} / Garment unions under the {O24|IndustriALL Bangladesh Council} accepted {Y|13,900 taka}, after talks with {O25|BGMEA} at {F5|Srama Bhaban}.

{L13|ICELAND} / {O26|Efling}.
Still.

{L14|SOUTH AFRICA} / {O27|NUMSA}, {O28|Solidarity} and {O29|UASA} signed with {O30|Transnet}; {O31|SATAWU} did not.

{S4|The {O32|Labour Rights Index Foundation}} {C4|reported} {Q4|that 61 countries broke the {W2|Freedom of Association and Protection of the Right to Organise Convention} in {D|2025}}.
