@id ge-38
@genre weather
@style agency
@headline Cyclone Faniry kills 23 in Madagascar, heads for Mozambique
@byline Haja Rakoto
@abstract Cyclone Faniry killed at least 23 people on Madagascar's east coast and cut the main road north before turning to Mozambique, where ports were closing.

{Z|{L1|TOAMASINA}, {L2|Madagascar} ({O1|AP Sud}) — }{E1|Cyclone Faniry} tore through the east coast of {L2|Madagascar} {D|overnight}, killing at least 23 people and leaving a ferry, the {W1|Soa-i-Masina}, in the car park of a {O2|Leader Price}.

{Q1|Eleven of the dead were in one church at {L3|Foulpointe}}, {S1|the {O3|Bureau National de Gestion des Risques et des Catastrophes} ({O3|BNGRC})} {C1|said} {D|Wednesday}.

{Q2|“They had gone there because it was made of stone,”} {S2|{T|Father} {P1|Edmond Razafy}} {C2|said}, {Q2|“and the stone stayed.}
{Q2|The roof was tin.”}

{Q3|Winds reached 205 kilometers an hour at {L4|Île Sainte-Marie} before the instruments went}, {C3|according to} {S3|{O4|Météo-France La Réunion}}, which tracks storms in the southwestern {L5|Indian Ocean}.
{F1|Route Nationale 5} is cut in nineteen places, and {F2|Toamasina Ambalamanasy Airport} is under a meter of water.

{L6|Réunion}, a {N1|French} department, sent two planes; {L7|Mauritius} and the {L8|Comoros} promised rice; {L9|India} diverted the frigate {W2|INS Tarkash}.
{L10|Antananarivo} has declared a national disaster.

{S4|The {O5|U.N. Office for the Coordination of Humanitarian Affairs}} {C4|put} {Q4|the number of homeless at “84,000 and counting”}.
{O6|UNICEF}, {O7|CARE}, {O8|Action contre la Faim} and the {N2|Lutheran} relief body {O9|SALFA} are at work in {L11|Fenerive-Est} and {L12|Vavatenina}.

By {D|4 p.m.} {E1|Faniry}’s remnant was crossing the {L13|Mozambique Channel} and gaining strength.
{S5=O10|{L14|Mozambique}’s {O10|Instituto Nacional de Meteorologia}} {C5|warned} {Q5|that it could make landfall between {L15|Quelimane} and {L16|Beira} late {D|Thursday}}.
Ports closed; {O11|Cornelder de Moçambique} moved 2,000 containers off the quay.

{L16|Beira}, {L14|Mozambique}, was nearly destroyed by {E2|Cyclone Idai} in {D|2019}.
{S6|{P2|Amélia Muchanga Long}, who sells capulanas near the {F3|Macuti lighthouse}}, {C6|said} {Q6|she had tied her roof to the same tree as in {D|2019}, “because the tree is still here and the minister isn’t”}.

{L17|Malawi} and {L18|Zimbabwe}, inland, put soldiers on alert.
{S7|{N4|Malawian} {T|Vice President} {P3|Mercy Kachale-Phiri}} {C7|told citizens} {Q7|to leave the {L19|Shire} valley “while it is still walking weather”}.

{E1|Faniry}, “desired” in {N3|Malagasy}, is the sixth named storm of the season, after {E3|Elvire}.

{X:related.head|How to help}

{X:related.item|{O12|Croix-Rouge Malagasy}: donations by {W4|MVola}}

{X:link|MAP: Track of the storm}
