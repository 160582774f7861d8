@id gc-07
@genre diplomacy
@style agency
@headline Uzbek, Tajik ministries clash over Zeravshan gauge readings
@byline none
@abstract Uzbekistan's water ministry accused a Tajik state company of withholding river data; Dushanbe denied it. A regional commission will meet in Almaty.

{Z|{L1|TASHKENT}, {D|July 8} ({O1|Interpress Asia}) -- }{Q1|{L2|Tajikistan} has withheld daily readings from three river gauges on the {L3|Zeravshan} since {D|mid-June}}, {S1|the {N1|Uzbek} {O2|Ministry of Water Resources and Irrigation of Remote Districts}} {C1|said} on {D|Wednesday}.

{S8=O2|The ministry}, citing data from {O3|Uzgidromet}, {C8|said} {Q8|flows at the {F1|Ravatkhoja} weir were down 31 percent from the ten-year average}.

{Q2|"Cotton does not read communiques,"} {S2|{T|Deputy Minister} {P1|Shavkat Rahmonberdiyev}} {C2|told {O4|Gazeta.uz}}.

In {L4|Dushanbe}, the {O5|Agency for Hydrometeorology under the Committee for Environmental Protection} denied that anything had been withheld and blamed a faulty modem.
{S4|State power company {O6|Barqi Tojik}} {C4|said} in a statement carried by {O7|Khovar} {Q4|that its {F2|Dupuli} plant was "a plan and a fence"}.

{S5|{O8|Asia-Plus}, an independent {N2|Tajik} outlet}, {C5|reported} {Q5|that engineers from {O9|Sinohydro} and {O10|PowerChina} had been at the site since {D|April}}.

The {O11|Interstate Commission for Water Coordination} ({O11|ICWC}) will meet in {L5|Almaty} on {D|July 21}.
{S6|Its {T|executive secretary}, {N3|Kyrgyz} {T|hydrologist} {P2|Ainura Toktosunova}}, {C6|said} {Q6|the {O12|World Bank}, the {O13|Eurasian Development Bank} and {N4|Swiss} development agency {O14|SDC} had offered to pay for new gauges}.

{Q7|{N5|Russian} agency {O15|Rosvodresursy} would attend as an observer}, {C7|according to} {S7|{O16|TASS}}.

The {N1|Uzbek} opposition party {O17|Erk}, banned at home, and the {O18|Islamic Renaissance Party of Tajikistan} ({O18|IRPT}), outlawed in {D|2015}, issued a joint appeal from {L6|Warsaw} for the river to be "left to the fish and the farmers".

The two countries signed the {W1|Samarkand Protocol} on data exchange in {D|2018}.
It has no provision for modems.
