@id gd-03
@genre finance
@style agency
@headline UPDATE 1-Britain, Canada add 14 names to Sahel arms sanctions
@byline Harriet Stroud
@abstract Britain and Canada sanctioned 14 people, companies, ships and aircraft over arms shipments to the Sahel. The list is given in full.

{X:editor-note|(Adds list, comment from {L15|Gulf} freight company)}

{Z|{L1|LONDON}, {D|March 12} ({O1|Tidewire}) - }{L2|Britain} and {L3|Canada} froze the assets of 14 people, companies and vessels on {D|Thursday} for what {S1|the {O2|Foreign, Commonwealth and Development Office}} {C1|called} {Q1|“a bazaar with wings”}, the shipping of rifles and drones through {L4|Libya} to armed groups in the {L5|Sahel}.

{Q2|The measures fall under the {W1|Sanctions and Anti-Money Laundering Act 2018} and {L3|Canada}’s {W2|Special Economic Measures Act}}, {S2|the two governments} {C2|said} in a joint statement.
The {O3|Office of Financial Sanctions Implementation}, part of {O4|HM Treasury}, will oversee them with {O5|Global Affairs Canada} and {O6|Fintrac}.

{S3|{O7|Qasr Blue Freight FZE}, registered at {F1|Hamriyah Free Zone} in {L6|Sharjah}}, {C3|denied} {Q3|carrying anything but tomato paste}.

LIST

Individuals: {P1|Saad Abu-Ajila al-Warfalli} (born {L7|Bani Walid}, {D|1979}); {P2|Issoufou Ag Alhousseini}, also known as {P2|Petit Aden}; {P3|Dmitar G. Kolarov-Sofiyski}, {N1|Bulgarian}; {P4|Wong Chi Long}, {T|director of {O8|Everjoy Shipping}}; {P5|Mahamat Seid Kitir Djiddo}.

Entities: {O7|Qasr Blue Freight FZE}; {O8|Everjoy Shipping (HK) Limited}; {O9|Zenit-Balkan EOOD}; {O10|Katibat Nusur al-Sahra}; {O11|Société Tchado-Libyenne d'Import-Export} ({O11|STLIE}); {O12|Air Maghrib Cargo}.

Ships: {W3|Lady Samira} (general cargo, flag {L8|Comoros}); {W4|Hao Yun 8} (bulk, flag {L9|Palau}).

Aircraft: one {W5|Ilyushin Il-76TD}, registered in {L10|Kyrgyzstan}.

The {O13|European Union} is expected to follow at the {O14|Foreign Affairs Council} on {D|March 23}; {L11|Malta} and {L12|Cyprus} have asked for more time.
A {O15|U.N. Panel of Experts on Libya} report had named six of the fourteen, and the {O16|Small Arms Survey} and {O17|Conflict Armament Research} traced 900 {W6|AK-103} rifles to a depot near {L13|Sebha}.

{S4|{P6|Rosalind Achebe-Poole}, {T|Minister of State for Africa}}, {C4|told the {O18|Commons}} {Q4|that the {O19|National Crime Agency} had seized a flat in {L14|Knightsbridge} worth {Y|£6.4 million}}.
{Q5|“The tomatoes,”} {S5=P6|she} {C5|added}, {Q5|“must have been very good.”}

{X:credit|(Reporting by {P7|Harriet Stroud}; Editing by {P8|Jesse Nation})}
