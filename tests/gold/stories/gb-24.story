@id gb-24
@genre science
@style press-digest
@headline Patagonian fossil is first southern relative of Asia’s duck-faced lizards
@byline Lab notes
@abstract Palaeontologists have described a duck-faced reptile from Patagonia whose nearest relatives lived in China. A critic says the skull may be two animals.

It had a bill like a shoveler, the gait of a badger and a name that took its finders four years to agree on.

Tehuelchia palustris, described {D|this week} in {O1|Nature Ecology & Evolution}, lived about 242 million years ago on the edge of a lake in what is now {L1|Chubut}, {L2|Argentina}.

{Q1|“The last thing we expected to find at {L19|Cañadón Largo} was a cousin of something from {L3|Guizhou},”} {C1|said} {S1|{P1|Inés Aukafil Rhys}, a {T|palaeontologist at the {O2|Museo Paleontológico Egidio Feruglio} in {L4|Trelew}}}, whose surnames are {N1|Mapuche} and {N2|Welsh} and who found the jaw while looking for her hat.

{S2|The authors}, from {O3|CONICET}, the {O4|Institute of Vertebrate Paleontology and Paleoanthropology} ({O4|IVPP}) in {L5|Beijing} and the {O5|University of the Witwatersrand}, {C2|argue} {Q2|that the group crossed {L6|Pangaea} in fewer than three million years}.
That is quick for an animal with legs like a coffee table’s.

Not so fast, says a rival.
{S3|{P2|Torsten Bracke}, of the {O6|Staatliches Museum für Naturkunde} in {L7|Stuttgart}}, {C3|wrote} in an accompanying comment {Q3|that the snout and the braincase “have met only in the laboratory”}.

The team scanned the block at the {O7|European Synchrotron Radiation Facility} ({O7|ESRF}) in {L8|Grenoble}, {L9|France}, and at the {N3|Brazilian} source {F1|Sirius}, near {L10|Campinas}.
{S4|{T|Co-author} {P3|Ma Long}} {C4|said} by e-mail {Q4|that a single vein of calcite ran through both pieces, “like one signature on two pages”}.

{X:other|IN BRIEF}

{L18|LAKE MERCER}.
A drill of the {O8|British Antarctic Survey} has reached a second lake under the {L11|Whillans Ice Stream}, and found it warmer than the first by a tenth of a degree.
{S5|{T|Chief scientist} {P4|Aditi Rao-Fenwick}} {C5|called} {Q5|it “the worst swimming pool on {L12|Earth}”}.

MALARIA.
{Q6|A single injection of the antibody {W1|L9LS} protected 70 percent of schoolchildren in {L13|Kalifabougou}, {L14|Mali}, for six months}, {S6=none|a trial backed by the {O9|U.S. National Institute of Allergy and Infectious Diseases}} {C6|found}.

MOON.
{L15|India}’s {O10|ISRO} and {L16|Japan}’s {O11|JAXA} have moved the launch of {W2|LUPEX} to {D|2028}, because the rover put on weight.

PRIZES.
{Q7|The {W3|Kavli Prize} in neuroscience will be shared by {P5|Hyacinth Obi}, {P6|Jean-Luc Saint-Aubin} and {P7|Kamala K. Menon}}, {S7|the {O12|Norwegian Academy of Science and Letters}} {C7|announced} in {L17|Oslo}.

{X:newsletter|Sign up for {W4|Lab Notes}, our weekly letter.
No spam, some spores.}
