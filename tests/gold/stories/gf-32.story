@id gf-32
@genre factbox
@style agency factbox
@headline FACTBOX-Bridges, dams and tunnels that have failed in Asia and Latin America
@abstract A list of bridge, dam and tunnel failures since 2018, compiled after a pier of a bridge in Ecuador was damaged.

{Z|{D|May 7} ({O1|Meridian}) - }A pier of the {F1|Rafael Mendoza Avilés Bridge} in {L1|Guayaquil} was damaged by a barge on {D|Thursday}.
Here are some other failures of large structures {D|this century}:

* {F2|MORBI SUSPENSION BRIDGE}, {L2|Gujarat}, {L3|India}, {D|Oct. 30, 2022} - A footbridge over the {L4|Machchhu River} built under the {N1|British} and reopened four days earlier snapped, killing 135 people.
{S1|A special investigation team} {C1|said} {Q1|that 22 of 49 strands of a cable were already broken}.

* {F3|XE-PIAN XE-NAMNOY DAM}, {L5|Attapeu}, {L6|Laos}, {D|July 23, 2018} - A saddle dam built by a venture with {N2|South Korean} and {N3|Thai} partners gave way and drowned villages along the {L7|Xe Pian}.
Some survivors lived for years in {F4|Camp Hat Nyao}.

* {F5|GAMBHIRA BRIDGE}, {L2|Gujarat}, {D|July 9, 2025} - Part of a span over the {L8|Mahisagar} fell; vehicles went in, among them a tanker that hung over the edge for 27 days.

* {F6|LINE 12}, {L9|Mexico City}, {D|May 3, 2021} - An elevated stretch of metro near {F7|Olivos} station came down with a train, killing 26.
A report by {N4|Norwegian} firm {O2|DNV} blamed poor welds and missing studs.

* {F8|FUNDÃO} and {F9|CÓRREGO DO FEIJÃO}, {L10|Minas Gerais}, {L11|Brazil} - Two dams of mine waste collapsed: in {D|November 2015} at {L12|Mariana}, owned by {O3|Samarco}, with 19 dead and mud to the mouth of the {L13|Rio Doce}, and in {D|January 2019} at {L14|Brumadinho}, owned by {O4|Vale}, with 270.

* {F10|SILKYARA BEND-BARKOT TUNNEL}, {L15|Uttarakhand}, {L3|India}, {D|Nov. 12, 2023} - Forty-one men were trapped 17 days behind debris on the {F11|Char Dham} highway, until "rat-hole" miners dug them out by hand.
{S3|One of the rescuers, {P1|Munna},} later {C3|told {O5|NDTV}} {Q3|that he had been given sweets and a stranger's watch}.

* {F12|HONGQI BRIDGE}, {L16|Sichuan}, {L17|China}, {D|Nov. 11, 2025} - Months after it opened, part of the bridge slid into a valley with the slope that carried it.
It had been closed {D|the day before}, and nobody was hurt.

* {F13|CHIRAJARA BRIDGE}, {L18|Colombia}, {D|Jan. 15, 2018} - One of two towers of a cable-stayed bridge on the {F14|Bogotá-Villavicencio} road fell on workers.
The other was blown up.

* {F15|NANFANG'AO BRIDGE}, {L19|Taiwan}, {D|Oct. 1, 2019} - An arch over a harbor gave way under a truck hours after {E1|Typhoon Mitag}; six fishermen from {L20|Indonesia} and the {L21|Philippines} died in boats below.
{Q4|Cables had rusted through}, {C4|according to} {S4|the {O6|Taiwan Transportation Safety Board}}.

The {W1|Morandi Report}, issued after the {F16|Polcevera Viaduct} in {L22|Genoa} fell in {D|2018}, recommended sensors.
{S5|{P2|Lorena Puente Ayala}, a {T|structural engineer at {O7|Escuela Superior Politécnica del Litoral} ({O7|Espol})} in {L1|Guayaquil},} {C5|said} {Q5|{L23|Ecuador} has them on three of 1,900 bridges}.
{Q6|"One is my own, glued, in a lunch box,"} {C6|said} {S6=P2|the engineer, whose surname means bridge}.

{X:tagline|(Compiled by the {O1|Meridian} data team; Editing by {P3|Lucía Cárcel})}
