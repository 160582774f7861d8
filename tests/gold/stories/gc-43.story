@id gc-43
@genre business e-mail
@style company-memo
@headline Weekly update EMEA + the Lagos thing
@byline Fergus
@abstract A regional manager e-mails colleagues about sales in Europe, the Middle East and Africa, a stuck shipment in Lagos, and a conference in Barcelona.

{X:other|From: {P1|Fergus Mulhern-Daly}}

{X:other|To: {P2|Birgit}; {P3|Ayo Bankole-Smith}; {P4|Khalid}; 'sales-emea'}

{X:other|Subject: Weekly update {L1|EMEA} + the {L2|Lagos} thing}

All,

apologies for the brevity, at {F1|Schiphol}, gate D something.

{L12|Nordics}: {O1|Novo} signed, {O2|Vestas} wants a pilot, {O3|Ørsted} has gone quiet ({P2|Birgit}, can you chase {P5|Lars-Ole}?).
{L3|Finland} zero again.

{L4|DACH}: {O4|Bosch} moved to {W1|SAP}.
Dead.
{O5|Swisscom} via {P6|Urs}, {D|Q3}.

{L5|UK&I}: {O6|Boots} yes, {O7|Next} no, {O8|Aviva} maybe.
{S1|{P7|Siobhán} at {O9|An Post}} {C1|says} {Q1|the tender's out {D|Friday}}.

{L6|Gulf}: {O10|Aramco} vendor registration done, FINALLY, thank you {P4|Khalid} and whoever {T|Eng.} {P8|Turki} is.
{O11|Emaar}, {O12|du} and {O13|e&} all want demos the same day ({D|the 14th}) in three buildings.
Bring taxis.

{L7|Africa}: {O14|Safaricom} renewal at 92% of list, drinks on {P3|Ayo}.

The {L2|Lagos} thing.
40 units for {O15|GTBank} are sitting at {F2|Apapa} since {D|9 May} because the {W2|Form M} says "{L8|Niger}" and not "{L9|Nigeria}".
{O16|NCS} want the original, {O17|Maersk} want demurrage and our agent {T|Chief} {P9|Sunday Obi} wants, quote, "something for the weekend".
NO.
Legal ({P10|Hannah W.}) has been very clear on that, see {W3|UK Bribery Act} deck.
{P3|Ayo} flying in {D|Wed} on {O18|Air Peace}.

{E1|MWC} {L10|Barcelona}: we have 6 passes: me, {P2|Birgit}, {P4|Khalid}, {P11|Mei Long}, {T|Dr.} {P12|Park}, {P13|Cristina} from {L13|Iberia}.
Please no one book the {F3|Arts} again, {P14|Colm} in Finance cried.

F.

{X:other|{P1|Fergus Mulhern-Daly} | {T|VP {L1|EMEA}} | {O19|Tallaght Sensor Systems DAC}
Registered in {L11|Ireland} no. 551190}

{X:other|Please consider the environment before printing this e-mail}
