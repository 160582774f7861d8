@id rs-15
@genre health
@style newspaper
@headline Dengue wards full as Dhaka counts 41 dead
@byline Staff Correspondent
@abstract Hospitals in Dhaka are putting dengue patients on floors and stairs. Officials say the worst month is still to come.

{X:byline|Staff Correspondent}

{X:other|Published : {D|19 Aug 2026}, 11:47 AM}

{X:other|Updated : {D|19 Aug 2026}, 01:20 PM}

Patients lie on stairs and under desks in the hospitals of {L1|Dhaka}, where 41 people have died of dengue {D|this month}.

The {O1|Directorate of Health} counted 2,310 new patients on {D|Tuesday}.

{S1|{P1|Shahana Parvin}, a nurse at {O2|Mitford Medical College Hospital},} {C1|said} {Q1|she had 84 patients and 31 drips}.

{Q2|“You learn to hang two bags on one nail,”} {S2=P1|she} {C2|said}.

{X:related.head|SEE ALSO}

{X:related.item|Mosquito spray was mostly kerosene, lab finds}

{X:related.item|A test of water from the city’s fogging machines found one part insecticide in 400.}

{S3|{T|Professor} {P2|Anisur Rahim Talukder}, an entomologist,} {C3|said} {Q3|the worst month was still to come because the rains had been late}.

Empty your flower pots, the city tells its people in a text message.
{Q4|The city’s own construction sites hold most of the larvae}, {S4|his team} {C4|found}.

{X:other|For all latest news, follow The {O3|Buriganga Star}’s Google News channel.}
