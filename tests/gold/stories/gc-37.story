@id gc-37
@genre science
@style newsgroup
@headline Re: giant squid in Tasmania??? (was: Cthulhu)
@byline Prof. Bill
@abstract On a biology newsgroup a retired professor answers a poster about a stranded squid in Tasmania, names the people who studied it and complains about newspapers.

{X:other|Newsgroups: sci.bio.cephalopods, aus.science}

{S1|{P1|Trent D.}} {C1|wrote} in message 4f2a:

> {Q1|saw on {O1|Nine News} a "monster" on {L1|Ocean Beach} near {L2|Strahan}, 18 metres, {S2|some bloke from {O2|CSIRO}} {C2|says} {Q2|new species}.
{P2|Cthulhu}??!}

G'day {P1|Trent}.

No, no, no, and no.

It's architeuthis.
It was 11.3 m with the tentacles stretched by two sergeants of {O3|Tasmania Police} and a {O4|Parks and Wildlife} girl ({P3|Jacinta Pybus}, good scientist, was my honours student at {O5|UTAS} in {D|'98}).
The bloke on the telly wasn't from {O2|CSIRO}, he was {P4|Darryl} from {F1|Hamer's Hotel}.

The beak went to {T|Dr} {P5|Genefor Walker-Nguyen} at the {O6|Tasmanian Museum and Art Gallery} ({O6|TMAG}), the stomach to {L3|Auckland}, to {P6|Steve O.}, of course, and the eye to nobody, a gull had it.

As for size records:

(a) {L4|Thimble Tickle}, {L5|Newfoundland}, {D|1878}: 55 feet, paced out by a {N1|Methodist}.

(b) {L6|Wellington}, {D|1887}.
{P7|Kirk} measured it himself, and {P7|Kirk} was a {N2|Scot}, so I believe that one.

(c) The {N3|Norwegians} have one in {L7|Trondheim} in a tank built for another squid.

(d) Whatever {P8|Jules Verne} drank.

Please read {P12|Ellis}'s book ({W1|The Search for the Giant Squid}, {O7|Lyons Press}), and {P9|Clyde Roper}'s papers at the {O8|Smithsonian}.
Don't read the {O9|Mercury}, the {O10|Daily Mail} or {W2|Reddit}.

{P10|Yuki}, if you're lurking: did the {O11|National Museum of Nature and Science} ever publish the {L8|Ogasawara} footage in full?
The {O12|NHK} version has violins.

Cheers from a wet {L9|Hobart}

{P11|Bill}

{X:other|--
{T|Prof. (retd)} {P11|W. A. Drummond}
"Two tentacles, eight arms, one opinion"}
