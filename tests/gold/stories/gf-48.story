@id gf-48
@genre referendum
@style agency
@headline Ecuador counts votes on base return; ‘No’ ahead in coastal provinces
@byline Belén Quishpe
@abstract Ecuadorians voted on whether to allow foreign bases again. Partial results showed a narrow lead for the No vote; the president, on a navy ship, said she would wait.

{Z|{L1|QUITO}, {D|Aug 23} ({O1|Mitad News}) - }{Q1|{N1|Ecuadorians} voted on {D|Sunday} on letting foreign troops return to {F1|Eloy Alfaro Air Base} in {L2|Manta}, with “No” leading by 51.8 to 48.2 percent after 40 percent of ballots}, {S1|the {O2|National Electoral Council} ({O2|CNE})} {C1|said}.

The {E1|Consulta Popular 2026} also asks whether to shrink the {O3|National Assembly}, tax bananas by the box and free the {L5|Galápagos Marine Reserve} of long-line fishing.

{Q2|“I will wait for the last canoe,”} {S2|{T|President} {P1|Doménica Espín Rey}} {C2|said} aboard the {W1|BAE Guayas}, the navy’s training ship, moored at {F3|Malecón 2000} for the {E2|Regata Guayaquil-Posorja}.

She had called the vote in {D|May}, a week after the {E3|Durán massacre}, in which gunmen of {O4|Los Fatales} killed 22 at a cockfight.
Under {E4|Plan Fénix II}, her security drive, soldiers hold eleven prisons, among them {F4|La Roca} and {F5|Cárcel del Encuentro}.
{S3|Opponents} {C3|say} {Q3|she promised no foreign boots while she was mayor}; {S4=P1|the 38-year-old} {C4|has answered} {Q4|that boots have no passport}.

The largest opposition force, {O5|Revolución Ciudadana} ({O5|RC}), campaigned for a triple No; the indigenous {O6|Pachakutik} for No, Yes, No, Yes, which it set to music.
{S5|{P2|Leonidas Puma}, its {T|coordinator in {L3|Cotopaxi}},} {C5|complained} {Q5|that the ballot was “as long as a wake”}.

{N2|U.S.} forces flew from {L2|Manta} from {D|1999} to {D|2009}, when {P3|Rafael Correa} declined to renew the {W2|Manta Cooperation Agreement}; the {W3|Constitution of Montecristi} then banned foreign bases.
A first attempt to lift the ban failed in the {E5|November 2025 referendum}.

Observers of the {O7|Organization of American States} ({O7|OAS}) reported long lines at {F6|Colegio Mejía} and the theft of one ballot box, in {L4|Esmeraldas}, by a horse.
{Q6|The horse had been tied to it}, {S6|the mission’s {T|head}, {P4|Aníbal Paz},} {C6|clarified}.

In {L2|Manta}, some had voted with the stomach.
{Q7|“When the {N3|gringos} were here I sold 300 {W4|Güitig} a day,”} {C7|said} {S7|{T|Don} {P5|Washington}}, who runs a kiosk opposite the gate.

And his wife?
{Q7|“{P6|Italia} voted No.}
{Q7|She carried the bottles.”}

Full results are due by {D|Wednesday}, when the {E6|Feria de Durán} opens and {O8|Barcelona SC} play {O9|Liga de Quito} in the {E7|Copa Libertadores} at {F7|Estadio Monumental}.
