@id ge-06
@genre companies
@style agency
@headline Norsk Tråd Q3 profit beats forecasts, shares jump
@byline Oslo newsroom
@abstract Norwegian wire-rope maker Norsk Tråd posted a third-quarter operating profit of 612 million crowns, above forecasts, and raised its outlook on orders from offshore wind and ski lifts.

{Z|{L1|OSLO}, {D|Oct 29} ({O1|Nordlys Financial}) - }{N1|Norwegian} wire-rope group {O2|Norsk Tråd} reported third-quarter earnings on {D|Wednesday} well ahead of expectations, helped by orders for cables from wind farms off {L2|Taiwan} and {L3|Scotland}.

Operating profit rose to {Y|612 million Norwegian crowns} from {Y|488 million} {D|a year earlier}.
{S1=none|Analysts polled by {O3|Infront}} {C1|had forecast} {Q1|{Y|551 million}}.

{O2|Norsk Tråd} shares were 8.3 percent higher at {Y|211.40 crowns} by {D|0812 GMT} on the {O4|Oslo Bourse}, against a 0.4 percent fall in the {W1|OBX} index.

{Q2|“We see no sign of a slowdown in anything that hangs,”} {S2|{T|Chief Executive} {P1|Ragnhild Moe}} {C2|said} in the report.

The group, based in {L4|Ålesund} with plants at {L5|Gdynia}, {L6|Poland}, and {L7|Pohang}, {L8|South Korea}, lifted its full-year margin target to 16-17 percent from “around 15”.
It proposed an extra dividend of {Y|3 crowns} a share.

The {O5|Ropeways} division, which sells to lift builders {O6|Doppelmayr} and {O7|Leitner}, had its best quarter since {D|2008}.
{O8|Norsk Tråd Offshore} won a contract worth {Y|$140 million} from {O9|Ørsted} for the {F1|Hornsea 3} wind farm and another from {O10|CIP} for {F2|Fengmiao}.

Less happily, the mining unit lost {Y|19 million crowns}, because of a strike at {F3|El Teniente}, the {N2|Chilean} copper mine of {O11|Codelco}, and a write-down on hoists for {O12|Northam}.
{S3|{T|Finance chief} {P2|Bård So}} {C3|told {O1|Nordlys Financial}} {Q3|the unit would break even in {D|2027}}, {Q4|“but I said that in {D|2024},”} {S4=P2|he} {C4|added}.

{O14|DNB Carnegie} kept a “buy” on the stock.
{S6|{T|Analyst} {P3|Henriette Aas-Lund} at {O15|SEB}} was cooler, {C6|noting} {Q6|that 60 percent of the beat came from currency}.

{P1|Moe}, who came from {O16|Kongsberg Maritime} in {D|2021}, will hand over to {P4|Siv Berg Dahl} on {D|Jan. 1}.
The {N1|Norwegian} state owns 12 percent through {O17|Folketrygdfondet}, and {O18|Hareid Holding}, the vehicle of {P7|Arne Fjord}, has 31.

KEY FIGURES (million crowns, {D|Q3 2025} vs {D|Q3 2024})

Revenue 4,018 vs 3,620

EBIT 612 vs 488

Net 447 vs 351

EPS (crowns) 4.12 vs 3.23

Order intake 5,530 vs 3,912

{X:tagline|(Reporting by {P5|Terje Sand}, editing by {P6|Louise Heavens-Moor})}
