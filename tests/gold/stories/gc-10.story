@id gc-10
@genre labour
@style agency
@headline KARTU walkout halts Nairobi-bound freight; COTU calls for talks
@byline Collins Wafula
@abstract A Kenyan rail union's strike has stopped freight trains from Mombasa, and the national federation wants talks. The employer has gone to court and exporters are counting losses.

{Z|{L1|MOMBASA}, {L2|Kenya}, {D|Feb 11} ({O1|Tidewire}) - }Freight trains between {L1|Mombasa} and {L3|Nairobi} stood still for a second day on {D|Wednesday} as members of the {O2|Kenya Allied Rail and Terminal Union} ({O2|KARTU}) pressed for a 12% raise.

{Q1|The strike is "unprotected, unplanned and unhelpful"}, {S1|{O3|Africa Star Railway Operation Company}, or {O3|Afristar}, the {N1|Chinese}-{N2|Kenyan} operator,} {C1|said}.

{O4|COTU-K} urged both sides to sit down.
{S2|Its {T|deputy secretary general}, {P1|Benson Okwaro-Njiru}}, {C2|told {O5|NTV}} {Q2|that the {O6|Ministry of Labour and Skills Development} had "gone fishing"}.

{O7|Kenya Ports Authority} handed over 4,000 containers to road hauliers at the weekend, and {S3|the {O8|Kenya Transporters Association} ({O8|KTA})} {C3|said} {Q3|rates to {L4|Kampala} had doubled to {Y|$3,900}}.
{L5|Uganda}'s {O9|Vivo} depots have fuel for nine days.

The {O10|Employment and Labour Relations Court} sits on {D|Friday}.
{T|Lady Justice} {P2|Monica Mbaru-Seroney} has ordered the Inspector General of Police to keep the line at {F1|Miritini} open.

{S4|{O12|Fresh Produce Consortium}, which speaks for avocado growers}, {C4|put} {Q4|losses at {Y|Sh210 million} a day}.
In {L6|Rotterdam}, {S5|importer {O13|Nature's Pride}} {C5|said} {Q5|it had switched to {L7|Tanzania} and {L8|Peru}}.

{O14|ITF}, the global transport union, sent a letter of support, as did {L9|South Africa}'s {O15|SATAWU} and {L10|Nigeria}'s {O16|NUR}.

{Q6|"We are moved by their solidarity.
The trains are not,"} {S6|{O2|KARTU} {T|chair} {P3|Halima Mwakisha}} {C6|said}.

{O17|Exim Bank of China} financed the line with {Y|$3.2 billion} in {D|2014}.
{X:credit|(Writing by {P4|Collins Wafula}; editing by {P5|Joy Park})}
