@id ga-02
@genre transfers
@style sports-brief
@headline Transfer round-up: Rangers close in on Basque winger
@byline Sport desk
@abstract A round-up of football transfer news: Rangers near a deal for a winger from Eibar, Ajax sell a defender to Galatasaray, and a goalkeeper buys out his own contract in Qatar.

{X:other|TRANSFER WIRE | Updated {D|18:20 CET}}

{O1|RANGERS} CLOSE IN ON {P1|URRUTIA}

{Q1|{O1|Rangers} have agreed a fee of {Y|£4.2m} with {O2|Eibar} for {N1|Basque} {T|winger} {P1|Iker Urrutia Gómez}}, {S1=none|sources at {F1|Ibrox}} {C1|told {O3|BBC Scotland}}.
The 22-year-old will have a medical in {L1|Glasgow} on {D|Thursday} unless {O4|Real Betis}, who also bid, come back with more.

{O5|AJAX} SELL {P2|BOATENG-VISSER} FOR {Y|€19M}

{O6|Galatasaray} have signed the {N2|Dutch} {T|centre-back} {P2|Quincy Boateng-Visser} from {O5|Ajax} until {D|June 2030}.
{Q2|"{L2|Istanbul} called and I did not let it ring twice,"} {S2=P2|he} {C2|said} at the {F2|RAMS Park}.
{O5|Ajax} are looking at {P3|Park Tae-hwan} of {O7|Jeonbuk Hyundai Motors} and the {N3|Franco-Senegalese} defender {P4|Ousmane Ndiaye} to replace him.

GOALKEEPER BUYS HIMSELF

{P5|Luisão}, the {N4|Brazilian} who kept 14 clean sheets for {O8|Al-Sadd} {D|last season}, has paid {Y|$750,000} of his own money to leave {L3|Qatar} and join {O9|Athletico Paranaense}.
{S3|His agent, {P6|Wellington da Luz Filho} of {O10|Onze & Associados}}, {C3|described} {Q3|the fee as "cheaper than a divorce"}.

OUT OF {L4|AFRICA}

{S5|{O11|Mamelodi Sundowns}} {C5|deny} {Q5|that {T|striker} {P7|Lucky Mokoena-Dube} has been offered to {O12|Al Ahly}}.
{O13|Asante Kotoko} have released five players, among them {P8|Kwabena So}, the first {N5|Ghanaian} to score in the {E1|K League 2}.

ON LOAN

{P9|Freddie Ashby-Moon} ({O14|Brighton} to {O15|Union Saint-Gilloise}); {P10|Tiago} ({O16|Sporting CP} to {O17|Casa Pia}); {P11|Søren Bak} ({O18|FC Midtjylland} to {O19|1. FC Nürnberg}).

NO DEAL

{O20|Hertha} have given up on {P12|Jens-Uwe Hamburg} after his club, {O21|St. Pauli}, asked for a clause that would stop him playing in any match against them.
{S4|{O20|Hertha} {T|sporting director} {P13|Carola Fichtner}} {C4|told {O22|Kicker}} {Q4|the demand was unlawful under {O23|DFB} rules}.

{X:share|Share on {W1|Facebook}}

{X:newsletter|Get {W2|The Window}, our transfer e-mail, at {D|7am} every weekday}
