@id gd-05
@genre companies
@style agency
@headline BRIEFS-Deals: Olam unit, Orkla rival, two banks and a brewer
@abstract A list of merger briefs from six regions, among them a cocoa trader, a Nordic food group, two Gulf banks and a Peruvian brewer.

{X:other|{W1|DEALTALK DAILY} - {D|Thursday, 18 June}}

* {O1|Kuapa Goro Cocoa}, a {L1|Singapore}-listed trader, will merge with {O2|Société Ivoirienne de Négoce et de Torréfaction} of {L2|Abidjan} in a share swap worth {Y|$640 million}.
{S1|{T|Chief executive} {P1|Kwabena Sun Adjei}} {C1|said} {Q1|the company would keep its mill at {L3|San Pédro}}.
{O3|Rothschild & Co} and {O4|Ecobank Capital} advised.

* {Q5|{N1|Norwegian} fish-cake maker {O5|Havgods ASA} agreed to buy {O6|Saimaan Kala Oy} for {Y|3.1 billion crowns}}, {S5|its {T|chairwoman}, {P2|Ingvild de Besche}}, {C5|announced} in {L4|Bergen}.
The {O7|Norwegian Competition Authority} and {L5|Finland}’s {O8|KKV} must agree.
{O9|Folketrygdfondet} holds 11 percent.

* {O10|Al Rayyan Trust Bank} and {O11|Bank of Muharraq for Trade and Industry} ended talks on a Sharia-compliant tie-up.
{S2|The {O12|Central Bank of Bahrain}} {C2|said} {Q2|it “respects the decision of both boards”}.

* {O13|Cervecería Tres Apus} of {L6|Arequipa}, {L7|Peru}, sold its {W2|Misti} and {W3|Sacsay} brands to {O14|AB InBev}; {O15|Indecopi} has 90 working days.
{Q3|“My grandfather brewed it in a bathtub, and they have paid for the bathtub,”} {S3|{T|owner} {P3|Aurelio Ccori Delgado}} {C3|told {O16|RPP}}.

* {O17|Target}, {O18|Gap} and {O19|Best Buy} are among bidders for the leases of bankrupt home-goods chain {O20|Hearth & Barn}, which filed for {W4|Chapter 11} in {L8|Delaware} on {D|June 2}.

* {O21|Meiwa Tsuru Holdings}, a {N2|Japanese} chemicals group, will spin off {O22|Kansai Resin} on the {O23|Tokyo Stock Exchange}’s {W5|Prime Market}.
{O24|Effissimo Capital Management} had asked for it since {D|2023}.

* {O25|Air Tahiti Nui} and {O26|Fiji Airways} will share codes between {L9|Papeete}, {L10|Nadi} and {L11|Los Angeles} from {D|November}.

* The {O27|Takeovers Panel} in {L12|Canberra} refused to stop {O28|Whitehaven Dairy Ltd}’s bid for {O29|Bega Plains}.
{S4|Its {T|president}, {P4|Alison Nagambie}}, {C4|wrote} {Q4|that the offer was “cheap, but cheapness is not a circumstance”}.

{X:tagline|Compiled by {P5|Wes Park} and {P6|Ottoline Sturt}}

{X:newsletter|To receive {W1|Dealtalk Daily} before {D|7 a.m.}, write to the desk.}
