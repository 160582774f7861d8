@id gd-01
@genre diplomacy
@style agency
@headline Pacific ministers split over deep-sea mining at Rarotonga talks
@byline Sione Pulu Tau'alupe
@abstract Pacific fisheries ministers failed to agree on deep-sea mining at talks in the Cook Islands. A separate brief reports a new patrol boat for Tuvalu.

{Z|{L1|AVARUA}, {L2|Cook Islands} ({O1|Reef Wire}) — }Ministers of nine {L3|Pacific} states ended two days of talks on deep-sea mining without agreement on {D|Friday}, leaving the matter to the leaders who meet in {L4|Honiara} in {D|September} for the {E1|Pacific Islands Leaders’ Retreat}.

{S1|{T|Minister of Marine Resources and Ocean Affairs} {P1|Tereapii Rangi-Vaine}}, who chaired, {C1|said} {Q1|“words were moved about but nothing sank”}.

{L5|Nauru}, {L6|Tonga} and the hosts sponsor licences in the {L7|Clarion-Clipperton Zone}; {L8|Fiji}, {L9|Palau} and {L10|Vanuatu} want a pause until the {O2|International Seabed Authority} finishes its {W1|Mining Code}.
{S2|The {T|{O3|Parties to the Nauru Agreement Office} chief executive}, {P2|Kautu Teaero}}, {C2|told delegates} {Q2|that tuna did not read charters}.

In a joint statement, {S3|the {O4|Pacific Network on Globalisation}, the {O5|Pacific Conference of Churches} and {O6|Te Ipukarea Society}} {C3|called} {Q3|the outcome “a postponement with sandwiches”}.

Observers came from the {O7|United States Department of the Interior}, the {O8|Norwegian Ministry of Energy} and {O9|COMRA}, the {N1|Chinese} body that holds two licences.
Talks were held at the {F1|National Auditorium}, since {F2|Punanga Nui Market} had no air conditioning.

PATROL BOAT FOR {L16|FUNAFUTI}

{L11|Tuvalu} took delivery of a second {W2|Guardian}-class patrol boat, the {W3|HMTSS Te Mataili II}, at the {O10|Austal} yard in {L12|Henderson}, {L13|Western Australia}, on {D|Thursday}.
She will sail under {T|Lieutenant} {P3|Falaima Sogivalu}, 29, of {L14|Vaitupu}.

{Q4|“She is bigger than some of our islets,”} {S4|{P3|Sogivalu}} {C4|said}.

The boat will fish out illegal long-liners for the {O11|Tuvalu Police Service} and carry ballots in the {D|January} election.

{X:tagline|(Reporting by {P4|Sione Pulu Tau'alupe}; editing by {P5|Grace Moon} in {L15|Suva})}
