@id rs-07
@genre sport
@style agency
@headline Late Okonjo header sends Rovers up
@byline none
@abstract Calabar Rovers won promotion with a goal in added time against Ondo City. Their coach gave the credit to the man who cuts the grass.

{Z|{L1|Calabar}, {D|June 14} ({O1|Coastwire}) - }{P1|Emeka Okonjo} headed in a corner in the fifth minute of added time on {D|Sunday} to give {O2|Calabar Rovers} a 2-1 win over {O3|Ondo City} and a place in the top division after 22 years.

{O3|Ondo} had led through {P2|Femi Alade} at half-time.

{Q1|“I did not jump, I was pushed up,”} {C1|said} {S1|{P1|Okonjo}}.

{X:embed.text|We are going UP!!! 22 years of hurt, over. Thank you {L1|Calabar} 💙🤍 #RoversAreBack pic.twitter.com/Ye81kLwQ2z}

{X:embed.attribution|— {O2|Calabar Rovers FC} (@calabarrovers) June 14, 2026}

{S2|{T|Coach} {P3|Patience Etim}} {C2|praised} {Q2|“the man who cuts our grass, because he cut it short”}.

The match was stopped for nine minutes when a goat ran on.

Watch the table, not the goat, had been her advice to the players.

{X:other|Scorers: {O2|Rovers} – {P4|Bassey} 61, {P1|Okonjo} 90+5; {O3|Ondo} – {P2|Alade} 33}

{X:tagline|(Reporting by {P5|Grace Ekpo}, editing by {P6|Toby Larsen})}

{X:related.head|Read Next}

{X:related.item|Six things to know about next season’s top division}
