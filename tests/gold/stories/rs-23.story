@id rs-23
@genre labour
@style agency
@headline Dockers in Valparaíso end strike after 19 days
@byline none
@abstract Dock workers in Valparaíso have voted to end a strike over night pay. Copper and cherries had been stuck in the port.

{X:other|World}

{X:byline|{O1|EFS}}

{X:other|{L1|Santiago} 22 DEC 2026 - 09:15 CET}

{L2|Valparaíso}’s dock workers voted on {D|Monday} to end a strike of 19 days over night pay.

{S1|{P1|Rosario Cifuentes}, secretary of the {O2|Port Workers’ Federation},} {C1|said} {Q1|the vote was 812 to 344}.

About 40,000 tonnes of cherries bound for {L3|China} had been stuck on the quay.

{Q2|“Half of it is jam,”} {C2|said} {S2|{P2|Ignacio Larraín} of the {O3|Fruit Exporters’ Association}}.

Under the deal a night shift pays {Y|$21} more from {D|January}.

{X:newsletter|Sign up for our weekly newsletter to get more English-language news coverage from Latin America}

{X:other|Archived In}

{X:other|Ports · Strikes · {L4|Chile} · Trade}

{X:other|More information}

{X:related.item|The port that feeds a desert}

{X:other|Si está interesado en licenciar este contenido, pinche aquí}
