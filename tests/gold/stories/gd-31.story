@id gd-31
@genre government
@style newspaper
@headline Eleven ministries become seven in Port Moresby shake-up
@byline Nou Vada-Kila
@abstract Papua New Guinea's cabinet was reshuffled and eleven ministries merged into seven, drawing protest from the opposition, churches and unions.

{Z|{L1|PORT MORESBY}: }Eleven ministries were folded into seven on {D|Wednesday} and four ministers lost their cars, in the widest change of government since the {D|2022} election.

The {O1|Ministry of Lands, Physical Planning and Urbanisation} will swallow the {O2|Department of Works and Highways}.
The {O3|Department for Community Development, Youth and Religion} joins {O4|National Planning and Monitoring}; the {O5|Border Development Authority}, the {O6|PNG Immigration and Citizenship Authority} and what is left of the {O7|Department of Autonomous Regions} will answer to {T|Deputy Prime Minister} {P1|Kerenga Wau-Simon}.

{S1|{T|Chief Secretary} {P2|Gideon Lelang-Long}} {C1|told staff at {F1|Sir Manasupe Haus}} {Q1|that nobody would be dismissed “before the {E1|World Cup}”}.

Out are {P3|Wai Kep So}, {P4|Pius Jeffrey Komun} and the {T|member for {L2|Kairuku}}, {P5|Kini Moi}, all of the {O8|People's National Congress}, and {T|Dame} {P6|Margaret Aopi-Titus}.
In are {P7|Subramaniam Park-Tolai} ({O9|Pangu Pati}, {L3|West New Britain}) and {P8|Long Arere}, a {N1|Motuan} with a law degree from {L4|Brisbane}, {L5|Australia}.

{Q2|“Seven ministries can lose a file as well as eleven, only faster,”} {S2|{T|Opposition Leader} {P9|Lukas Kunda-Mek}} {C2|said}.

The {O10|Trade Union Congress}, the {O11|Catholic Bishops Conference of Papua New Guinea and Solomon Islands} and {O12|Transparency International PNG} issued a joint statement.
{S3=none|It} {C3|asked} {Q3|who would now run the {F2|Bomana} prison farm, {F3|Taurama Barracks} and the {F4|Hiritano Highway}}, each of which belonged to two ministries and neither.

The {O13|Autonomous Bougainville Government}, due to hold talks under the {W1|Melanesian Agreement}, learned of the change from {O14|EMTV}.
{S4|Its {T|spokeswoman}, {P10|Ruth Nathan-Sun}}, {C4|said} in {L6|Buka} {Q4|that she had written to a minister who no longer existed}.

The {W2|Organic Law on Ministers and Departments} allows 33 ministers.
There are 33.

{S5|{O15|Bank South Pacific}} {C5|said} {Q5|the reform “may, in the medium term, be noticed”}.

{X:related.item|{D|TOMORROW}: Who gets the {F5|Vulupindi Haus} car park?}
