@id gb-34
@genre consumer
@style answers
@headline Answers: dentists, geckos and the DMV
@byline Community answers
@abstract Readers of a question-and-answer site help each other with a dentist in Tucson, a sick gecko, a lost passport and a leaking Kia.

Good dentist near {L1|Oro Valley}?

I just moved here from {L2|Duluth}, {L3|Minnesota} and my crown fell out at a {O1|Chick-fil-A}, lol.
Has anyone tried {O2|Sonoran Smiles} or that place next to {O3|Fry's} on {F1|Lambert Lane}??

{S1|desertrat77}{C1|:} {Q1|{T|Dr.} {P1|Patel} at {O2|Sonoran Smiles} is awesome, gentle, no upsell.}
{Q1|Her husband ({T|Dr.} {P2|Kim}, I think they kept their names) is good too but he hums {O4|ABBA}.}
{Q1|They take {O5|Delta Dental}.}

{S2|GrumpyGus}{C2|:} {Q2|AVOID the place by {O3|Fry's}.}
{Q2|{S3|They} {C3|told me} {Q3|i needed four root canals}, drove to {L4|Nogales}, {L5|Sonora} and needed zero.}
{Q2|{Y|$40} and a taco.}

My leopard gecko won't eat, help!!!

{T|Mr.} {P3|Spots} is 3 and he hasn't touched a mealworm since {D|Thanksgiving}.
Heat mat is 90F, got it at {O6|Petco}.

{S4|herp_dad}{C4|:} {Q4|Normal in winter.}
{Q4|mine skipped all of {D|January} and then ate like a viking.}
{Q4|Weigh him on a kitchen scale every {D|Sunday}.}

{S5|exotic_vet_tech}{C5|:} {Q5|If he drops 10 percent see a vet, the {O7|University of Georgia} has a good exotics clinic, so does {O8|Blue Pearl} in {L6|Sandy Springs}.}

Passport lost in the mail, flight to {L7|Kraków} in 9 days?

Sent it to the {N2|Polish} consulate in {L8|Chicago} by {W4|USPS Priority}, {S12|tracking} {C12|says} {Q12|{L9|Carol Stream} since {D|Dec 2}}.
Am I screwed?

{S6|{P5|Ewa M.}}{C6|:} {Q6|Call your congressman, I am not joking.}
{Q6|{P6|Danny Ruiz}'s office got my dad's found in two days, it was under a machine.}
{Q6|As a {N2|Polish}-{N4|American} you may have a second passport anyway?}

{S7|tsa_retired}{C7|:} {Q7|File form DS-64 with {O10|State}, then book the {F2|Kluczynski Building}, they do same day.}
{Q7|Ask for {P7|Yolanda}.}

What kind of {O14|Kia} is this and why does it smell of maple syrup?

Picture attached, bought in {L10|Flint}, {S10|{T|Uncle} {P8|Ray}} {C10|says} {Q10|{W1|Sportage}}, {S11=none|the {O11|AutoZone} guy} {C11|says} {Q11|{W2|Sorento}}.

{S8|wrenchwitch}{C8|:} {Q8|It's a {W3|Sedona}.}
{Q8|Maple syrup = coolant = heater core.}
{Q8|sorry :(}

{S9|GrumpyGus}{C9|:} {Q9|drive it to {L11|Canada}}

{X:other|Best answer chosen by asker.
4 likes.}

{X:related.item|Can my {N5|Catholic} cousin be godfather at a {N6|Lutheran} baptism?}

{X:related.item|{O12|T-Mobile} or {O13|Mint} in rural {L12|Idaho}?}
