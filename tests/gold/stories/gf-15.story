@id gf-15
@genre protest
@style agency
@headline “We will outlive the cannon”: Georgian actors end Rustaveli vigil
@byline Nino Beridze-Hall
@abstract Actors who had spent 60 nights on the steps of a Tbilisi theatre ended their vigil after two colleagues were freed. A new law on assembly takes effect at midnight.

{Z|{L1|TBILISI} ({O1|Caucasus Newsroom}) -- }Actors who spent 60 nights on the steps of the {F1|Rustaveli Theatre} folded their blankets on {D|Friday} after a court released two of their colleagues, hours before a law takes effect that would make the vigil a crime.

{Q1|“We will outlive the cannon,”} {C1|said} {S1|{P1|Givi Tsereteli-Pry}, 67, who has played {P2|King Lear} here since {D|2011}}, pointing his chin at the police lorry parked under the plane trees.
{Q1|“It has one line and it is always the same line.”}

The two, {P3|Lasha Shota Gogoberidze} and {P4|Mariam Okro}, had been held in {F2|Gldani prison} since a scuffle in {D|March} in which an officer lost a shoe.
{T|Judge} {P5|Davit Kvara} of the {O2|Tbilisi City Court} ordered them freed on bail of {Y|8,000 lari} each; {O3|Theatre Sans Rideau} in {L2|Lyon} paid it.

{P4|Okro} came out first.

{Q2|“It is cold where it should be warm, and loud where it should be quiet,”} {S2=P4|she} {C2|said}.
{S3=P4|She} {C3|added} {Q3|that her cellmate, who could not read, now knew the second act of “{W1|The Cherry Orchard}” by heart}.

Parliament, which the ruling {O4|Georgian Dream} has had to itself since the opposition walked out, passed the {W2|Act on the Order of Public Space} on {D|16 April}.
It bans tents, steps and “objects of a scenic character”.
{S4|The {T|chairman of the legal committee}, {P6|Archil Gorda},} {C4|defended} it on the {O5|Imedi} channel: {Q4|“A staircase is for going up and for going down.”}

{S5|The {O6|Venice Commission}} {C5|has said} {Q5|the law is too vague}.
{S6|{O7|Amnesty International}} {C6|called} {Q6|it “a stage direction for silence”}; {O8|Lelo}, {O9|Coalition for Change} and {O10|Girchi-More Freedom} want sanctions.

Along {F3|Rustaveli Avenue}, between the {F4|Kashveti Church} and {F5|Republic Square}, the crowd was mostly young.
{S7|One boy, {P7|Luka},} {C7|said} {Q7|{S11=P7|he} {C11|had told his mother} {Q11|he was at a rehearsal}}.
{Q8|“It is half true,”} {S8=P7|the 17-year-old} {C8|said}.

{N1|Georgian} protesters have been on the streets, now in thousands and now in dozens, since the government froze accession talks with the {O11|European Union} in {D|November 2024}.
{Q9|Their numbers matter less than their hours}, {S9|the {T|sociologist} {P8|Iago Kachkach}} {C9|argues} in a forthcoming book, {W3|The Long Interval} ({O12|Sulakauri Publishing}).

{L3|Moscow} kept quiet.
{L4|Yerevan}, holding its own {E1|Golden Apricot} film festival, offered the troupe a house for {D|July}.
{S10|{P1|Tsereteli-Pry}} thanked them and {C10|said} {Q10|he would come when the scene was finished}.
