@id gd-22
@genre culture
@style newspaper
@headline The drum goes home: what Lyon gave back, and what Basel kept
@byline Rosalind Teke-Farrant
@abstract A French museum returned a talking drum to Côte d'Ivoire while a Swiss one kept Benin bronzes in dispute; curators discuss restitution.

{X:caption|Dancers greet the drum at {F1|Félix-Houphouët-Boigny International Airport} in {L1|Abidjan}.}

{X:credit|{P1|Issa Bah-Touré} for {O1|The Courier}}

When the crate was opened there was a mouse in it.
That was in {L2|Lyon}, in the cellar of the {O2|Musée des Confluences}, and {S1|{P2|Aya Kouassi-Brou}, {T|curator at the {O3|Musée des Civilisations de Côte d'Ivoire}}}, {C1|said} {Q1|it was the first {N1|Lyonnais} to see her country’s drum off}.

The {W1|Djidji Ayôkwé}, three metres of iroko, spoke for the {N2|Ebrié} until {D|1916}, when a {N3|French} {T|administrator}, {P3|Gaston Castel-Roux}, had it carried to the coast by forced labour.
It left under a law of {D|2025}, the {W2|Loi relative à la restitution}, which passed the {O4|Sénat} without a vote against.

{Q2|“Objects are cousins who write seldom,”} {S2=P2|she} {C2|said}.

In {L3|Basel} it was otherwise.
The {O5|Museum der Kulturen} returned four plaques to the {O6|National Commission for Museums and Monuments} of {L4|Nigeria} and kept seventeen, for which it cites a purchase from {O7|W. D. Webster & Sons} of {L5|Bicester}.
{S3|The Oba of {L6|Benin}’s {T|spokesman}, {T|Chief} {P4|Osaro Idah-Eweka}}, {C3|replied} {Q3|that one may buy a horse from a horse thief, but not for long}.

The {O8|Humboldt Forum}, the {O9|Smithsonian}’s {O10|National Museum of African Art}, the {O11|Horniman} and {O12|Weltmuseum Wien} have all moved.
{Q5|The {O13|British Museum} is held by the {W3|British Museum Act 1963}}, {S5=O13|it} {C5|says} each time.
{O14|Te Papa} in {L7|Wellington} has a woman, {P5|Moana Parata-Sun}, who does nothing but accompany heads.

Museums cite, when cornered, humidity.
{L1|Abidjan}’s new hall, near the {F2|Pont Alassane-Ouattara}, is paid for by the {O15|Agence française de développement} and {O16|Orange}, and has a machine from {L8|Ulm}.

{Q4|“Yes, it is humid,”} {S4|{P2|Kouassi-Brou}} {C4|said}.

{Q4|“The tree liked it.”}

{X:related.item|Read more: {W4|The Lost Hoard of Kumasi}, our podcast}
