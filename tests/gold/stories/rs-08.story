@id rs-08
@genre markets
@style agency
@headline Coffee hits four-month low as rain reaches Minas
@byline none
@abstract Arabica futures fell to their lowest in four months after rain in Brazil's largest growing state. Funds are selling.

* Rain in {L1|Minas Gerais} eases worry over flowering

* Robusta steady, cocoa up

{X:editor-note|(Updates prices, adds analyst comment)}

{X:byline|By {P1|Helena Brandt}}

{Z|{L2|LONDON}, {D|Sept 29} ({O1|Tidewire}) - }Arabica coffee futures fell to a four-month low on {D|Tuesday} after rain reached the dry hills of {L1|Minas Gerais}, {L3|Brazil}’s largest growing state.

{D|December} arabica lost 3.4% to {Y|$2.71} a lb by 1410 GMT.

{Q1|“The market had priced in a desert,”} {C1|said} {S1|{P2|Otto Vanderlinden} of {O2|Scheldt Commodities}}.

Subscribers to the weather service {W1|Nimbus} had seen the rain coming for a week, dealers said.

Robusta was steady at {Y|$3,905} a metric ton.

{Q2|Follow-through selling by funds is likely below {Y|$2.68}}, {S2|{P2|Vanderlinden}} {C2|said}.

{X:byline|(({P1|Helena Brandt}; helena.brandt@tidewire.example; +44 20 5550 1182; Tidewire Messaging: hbrandt.tw))}

{X:other|For related prices, click on <KC-FUT> <RC-FUT>}

{X:copyright|(c) Copyright {O1|Tidewire} {D|2026}}

{X:other|Keywords: SOFTS COFFEE/}
