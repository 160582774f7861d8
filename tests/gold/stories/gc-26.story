@id gc-26
@genre consumer
@style answers
@headline Questions about India, Japan and one about Nebraska
@byline none
@abstract Readers of a travel answers site ask about trains in Kerala, a temple stay in Japan, an Indian visa for a Pakistani-born Briton and a layover in Nebraska.

{S10|Q}{C10|:} {Q10|{L1|Kochi} to {L2|Varkala} by train, which class?}

{S11|A}{C11|:} {Q11|Second AC if it's hot, sleeper if you want to meet people.
Book on {W1|IRCTC} (good luck with a foreign card) or ask {P1|Biju} at {O1|Malabar Junction Travels} behind {F1|Ernakulam South}, tell him the {N1|Kiwi} with the broken arm sent you.
The {W2|Parasuram Express} is lovely.
The {W3|Vande Bharat} is fast and you see nothing.}

{S12|Q}{C12|:} {Q12|I'm {N2|British}, born in {L3|Lahore}, can I get an {N6|Indian} e-visa?}

{S13|A}{C13|:} {Q13|No.
Anyone with {N3|Pakistani} roots has to do the paper one at {O2|VFS} in {L5|Hounslow} or {L6|Bradford}, and it takes forever.
My uncle {P2|Tariq Mehmood-Khan}, born in {L7|Rawalpindi} in {D|1946} before there WAS a {L8|Pakistan}, was told to bring his father's birth certificate.}

{S14|A}{C14|:} {Q14|Got mine in 9 weeks for my cousin's wedding in {L9|Amritsar}.
Went over at {F2|Wagah} on foot.
Everyone cried, including a {N4|Sikh} policeman.}

{S15|Q}{C15|:} {Q15|temple stay on {L10|Koyasan} with kids?}

{S16|A}{C16|:} {Q16|Yes!
{F3|Eko-in} does a night walk in the cemetery with {T|Rev.} {P3|Nobuhiro}, in {N5|English}.
Kids under 6 might freak out.
From {L11|Osaka} take the {O3|Nankai} line from {F4|Namba} not {O4|JR}.
We had {W4|Suica} cards and they worked.}

{S17|A}{C17|:} {Q17|Don't touch the rocket.
There's a grave shaped like a rocket ({W5|Apollo 11}), it belongs to {O5|ShinMaywa}.
There's another for termites, paid for by the pest control association, I'm not making it up.}

{S18|Q}{C18|:} {Q18|9 hour layover in {L12|Omaha}.
Anything??}

{S19|A}{C19|:} {Q19|The zoo.
It's the best zoo in {L13|America} and I'm from {L14|San Diego}.}

{S20|A}{C20|:} {Q20|{O6|Runza}, then the zoo, then {P4|Warren Buffett}'s house (it's just a house), then {O6|Runza}.}

{S21|A}{C21|:} {Q21|I read this as {L15|Oman} and got very excited}
