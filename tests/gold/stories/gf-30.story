@id gf-30
@genre space
@style calendar
@headline Launch log: what is going up, and where from, in June
@abstract A calendar of space launches in June from French Guiana, Sriharikota, Wenchang, Alcântara and other sites, with notes on results from May.

All times UTC.
Dates slip; the weather decides.

{D|June 2}, {D|0114} - {W2|Vega C}, flight {W3|VV31}, {F1|Guiana Space Centre}, {L1|Kourou}: {W4|Sentinel-3D} for {O1|Copernicus}, plus {W5|FLEX}

{D|June 5}, {D|1140} - {W6|LVM3-M8}, {F2|Satish Dhawan Space Centre}, {L2|Sriharikota}: {W7|Gaganyaan G2}, uncrewed, with {W8|Vyommitra} in the left seat

{D|June 9}, window opens {D|2200} - {W9|HANBIT-Nano}, {F3|Alcântara Launch Center}, {L3|Brazil}: {W10|Jussara-K}, a cubesat of the {O2|Federal University of Maranhão}

{D|June 13}, {D|0630} - {W11|Long March 10A}, {F4|Wenchang}: maiden flight, {W12|Mengzhou 1}

{D|June 18}, {D|0308} - {W13|Soyuz-2.1b}, {F5|Vostochny}: {W14|Obzor-R No. 2}, {N1|Iranian} {W15|Pars-2}

{D|June 21}, {D|0500} - {W16|Electron}, {F6|Mahia Peninsula Launch Complex 1B}: "{W17|The Owl and the Moon}", for {O3|Synspective}

{D|June 26} - {W18|Zhuque-3}, {F7|Jiuquan}: {W19|Qingzhou}

NET {D|June 30} - {W20|H3 F10}, {F8|Tanegashima}: {W21|MMX}'s spare radio, {O4|JAXA} will not say what else

AWAITING A DATE: {W22|Eris 2}, {F9|Bowen Orbital Spaceport}; {W23|Spectrum}, {F10|Andøya}; {W24|Skyrora XL}, {F11|SaxaVord}; {W25|Ravn}

HOW DID {D|MAY} GO?

Nineteen up, two lost.
{W26|Ceres-2} of {O5|Galactic Energy} failed 81 seconds after leaving a barge off {L4|Haiyang}.
{S1|{T|Commander} {P1|Sun Liang}, who narrates on {O6|CCTV}'s channel 13,} {C1|said} {Q1|only that "the arc was abnormal"}.

A {W27|Falcon 9} put {W28|NileSat 302} and {N2|Angolan} {W29|Angeo-1} into transfer orbit on {D|May 22}.
{Q2|"We are no longer a country that looks up and pays,"} {S2|{L5|Angola}'s {T|telecoms minister}, {P2|Mário Augusto Lua},} {C2|posted}.
His surname means moon.

On {D|May 30} the {W30|Shenzhou-24} crew, {P3|Ye Guang}, {P4|He Zhang} and {P5|Long Wei}, entered {W35|Tiangong}.
{N3|Pakistani} {T|payload specialist} {P6|Khurram Bashir Malik} trains for the next.
{S3=P6|He} {C3|has told {O7|Geo News}} {Q3|that he will take a cricket ball and a {W31|Quran}}.

{O8|Roscosmos} and {O9|NASA} still share rides to the {W36|International Space Station} under the {W32|Seat Barter Agreement}.
{O10|Blue Origin}'s {W33|New Glenn} stays on the ground until {D|September}; {Q4|a weld}, {S4=O10|the company} {C4|said}, {Q4|"did not love us back"}.

COME AND SEE: Public stands at {F14|Playa del Rey}, no; at {F15|Sitio 3} in {L1|Kourou}, yes, register with {O11|CNES} by {D|Thursday noon}.

{X:newsletter|Launch log comes out on {D|the last Friday of every month}.
To get it by mail, with {W34|Debris}, our letter on things that come down, write to the desk.}
