@id ge-22
@genre courts
@style newspaper
@headline Inquest hears nurse warned of blocked lift ‘four times before lunch’
@byline Gráinne Tuohy
@abstract A Dublin inquest into the death of a patient in a stuck hospital lift heard that a nurse reported the fault four times. A sister of the dead woman disputed the hospital's account.

A nurse reported a faulty lift four times on the morning a patient died in it, an inquest heard {D|yesterday}.

{P1|Philomena Kehoe} (77), of {F1|Clogher Road}, {L1|Crumlin}, was being moved from a ward to the X-ray department of {O1|St Malachy’s Hospital}, {L2|Dublin} 8, on {D|November 2nd, 2023}, when the lift stopped between floors for 52 minutes.

{S1|{T|Staff nurse} {P2|Jincy Varghese}} {C1|told the {O2|Dublin District Coroner’s Court}} {Q1|she had rung the facilities desk at {D|8.10am}, {D|8.45am}, {D|10am} and “just before the lunches”}.

{Q2|“I said it’s shaking.}
{Q2|{S3|The man} {C3|said}, {Q3|‘It’s always shaking, love,’}”} {C2|said} {S2|{T|Ms} {P2|Varghese}}.
She kept a note because, {S4=P2|she} {C4|said}, {Q4|“where I trained, in {L3|Kottayam}, {L4|Kerala}, if it is not written it is not done”}.

{S5|{P3|Carmel Kehoe}, the dead woman’s sister}, {C5|asked her from the public seats} {Q5|whether {P1|Philomena} had been afraid}.
{S6=P2|She} {C6|answered} {Q6|that she had not; she had been “giving out about the {W1|Late Late Show}”}.
{S7=P3|She} {C7|thanked her}: {Q7|“That’s her, all right.”}

{S8|{P4|Rory Delahunt} {T|SC}, for the hospital}, {C8|put it to the witness} {Q8|that no calls had been logged before {D|11.52am}}.

{Q9|“Then the log’s a liar, with respect,”} {S9=P2|she} {C9|replied}.

{S10|{T|Coroner} {T|Dr} {P5|Clare Galway}} {C10|intervened to say} {Q10|it was not the log that was under oath}.

{S11|{P6|Declan Long}, an {T|engineer with {O3|Liftech Éireann}}}, {C11|said} {Q11|the firm had recommended a new door motor in {D|March} and again in {D|August}}.
{S12|An e-mail read to the jury} {C12|called} {Q12|the lift “a nuisance but not a hazard”}; it was signed by a manager who has since left for {L5|Perth}, {L6|Australia}, and who declined to give evidence by video link.

The {O4|Health Service Executive} ({O4|HSE}) did not say why the motor was never bought.
{S13|A statement from the {O5|Health and Safety Authority}} {C13|said} {Q13|its inquiries were “live”}.

{S14|{T|Sr} {P7|Benignus Moran} of the {O6|Religious Sisters of Charity}}, who shared a ward with {T|Ms} {P1|Kehoe}, {C14|recalled} {Q14|a woman who did two crosswords at once, “one for each of us”}.

Outside, {T|Ms} {P3|Kehoe}, with {P8|Aodhán Ó Cuív-Burke}, her {T|solicitor}, at her side, spoke briefly.
{Q15|“I’ve nothing against the nurse,”} {S15=P3|she} {C15|said}.
{Q15|“The nurse is the only one who rang anyone.”}

The inquest resumes before the jury on {D|Thursday}.
