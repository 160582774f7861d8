@id gd-15
@genre courts
@style agency
@headline Prison and camp reports: Kerobokan, Al-Hol, Guantanamo, Nauru
@byline Kirsty Oldfield-Wong
@abstract A round-up of items on prisons and camps, from a Bali jail transfer to a hunger strike in Nauru.

{Z|{L1|SYDNEY} – }{Q1|Two {N1|Australians} serving life in {L2|Bali} will be sent home by {D|Christmas}, {L3|Jakarta} and {L4|Canberra} having “dotted the last i”}, {S1|{L4|Canberra}'s {T|ambassador}, {P1|Roderick Bazley-Kwan}}, {C1|said} on {D|Tuesday}.
{P2|Trent Adrian Palmer} and {P3|Wayan “Johnny” Nugraha-Scott} are held at {F1|Kerobokan}.
They will finish their terms at {F2|Long Bay Correctional Centre} and {F3|Hakea Prison}.

The {O1|Human Rights Law Centre}, the {O2|Law Council of Australia} and {O3|Reprieve Australia} praised the deal, reached under the {W1|International Transfer of Prisoners Act}.
{S2|The {O4|One Nation} party} {C2|asked} {Q2|who would pay the fare}.

{L5|NAURU}

Asylum seekers at {F4|RPC 3} in {L5|Nauru} are in the second week of a hunger strike.
{S3|The {O5|Asylum Seeker Resource Centre} ({O5|ASRC})} {C3|said} {Q3|61 men, {N2|Rohingya}, {N3|Tamil} and {N4|Bangladeshi}, were refusing food}.
{O6|MTC Australia}, which guards them, has 900 staff; the {O7|Department of Home Affairs} counted 94 detainees in {D|August}.

{F5|AL-HOL}

{Q4|{N5|Kurdish}-led {O8|Asayish} police moved 300 families from {F5|Al-Hol} to the smaller {F6|Roj} camp}, {C4|according to} {S4|the {O9|Rojava Information Center}}.
Their departure leaves the so-called {F10|Annexe} to {N6|Tajiks}, {N7|Dagestanis} and a few {N8|Trinidadians}.

{L7|GUANTANAMO BAY}

{T|Military judge} {T|Col.} {P4|Lamar J. Fields III} put off until {D|January 11} the hearing of {P5|Abd al-Basit bin Yahya al-Saadi}, a {N9|Yemeni} in {F7|Camp 5} of the {N10|American} base in {L6|Cuba}.
{S5|{P6|Marisol de Leon} of the {O10|Center for Constitutional Rights}} {C5|said} {Q5|her client had learned to knit}.

FREED

{P7|Nguyen Van So}, a {T|blogger}, from {F8|Thanh Hoa No. 5}; {P8|Dom Tsering Wangmo}, a {T|nun}, from {F9|Drapchi}; {P9|Ismaila “Baba” Ceesay-Long}, from {F1|Kerobokan}, for want of evidence.
