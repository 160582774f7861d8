@id gd-10
@genre rights
@style press-release
@headline Joint statement on the eviction at Camp Manleuana
@abstract Twelve rights groups and faith bodies jointly condemn the planned eviction of residents of a transit camp in Timor-Leste and name those they hold answerable.

FOR IMMEDIATE RELEASE

{D|10 October 2026}

JOINT STATEMENT ON THE EVICTION AT {F1|CAMP MANLEUANA}

We, the undersigned, call on the authorities of {L1|Timor-Leste} to stop the eviction of 340 families from {F1|Camp Manleuana}, west of {L2|Dili}, which is planned for {D|17 October}, the {D|International Day for the Eradication of Poverty}.

The families came there in {D|2021}, after {E1|Cyclone Seroja} and the flood of the {L3|Comoro River}.
Most are {N1|Mambai}- and {N2|Tetum}-speaking; thirty households are {N3|Indonesian}-born, and eleven are headed by widows of {O1|Falintil} fighters.

On {D|2 October} {S1|the {O2|Secretariat of State for Toponymy and Urban Organisation}} {C1|wrote} {Q1|that the land was needed for a bypass to {F2|Presidente Nicolau Lobato International Airport}}.
It cited the {W1|Decree-Law on Expropriation for Public Utility}, under which notice is 90 days, not fifteen.

{S2|{P1|Filomena Soares Guterres}, {T|camp representative}}, {C2|told us}: {Q2|“They painted a number on my door and could not say what it was the number of.”}

We recall the {W2|International Covenant on Economic, Social and Cultural Rights}, to which {L1|Timor-Leste} has been a party since {D|2003}, and the {W3|Basic Principles and Guidelines on Development-based Evictions and Displacement}.

We ask the President of the Republic, the {O3|National Parliament}, the {O4|Provedor for Human Rights and Justice} ({O4|PDHJ}) and the {O5|Asian Development Bank}, which pays for the bypass, to see the camp with their own eyes.

Signed:

{O6|Asosiasaun HAK}

{O7|La'o Hamutuk}

{O8|Rede ba Rai}

{O9|Forum for the Rights of Women and Children of Oecusse}

{O10|Asian Forum for Human Rights and Development} ({O10|FORUM-ASIA})

{O11|Franciscans International}

{O12|Pax Christi Asia-Pacific}

{O13|Habitat International Coalition}

{O14|Koordenasaun Nasional ba Uma Di'ak}

{O15|Front Line Defenders}

{O16|Amnesty International Portugal}

{O17|CIIR Alumni Circle}

Contact: {P2|Berta Lopes da Cruz} ({L2|Dili}), {P3|Ho Sun-mi} ({L6|Bangkok})
