@id ge-16
@genre travel
@style forum
@headline Naxos to Amorgos in October with a toddler (and a mother)
@byline Travel board
@abstract A traveller asks how to get between two Greek islands in October; members argue about ferries, give names of hotels and warn of a closed road.

{X:other|Forums > {L1|Europe} > {L2|Greece} > {L3|Cyclades}}

Hello wise ones!
We land in {L4|Athens} {D|Oct 9} on {O1|Aegean} from {L5|Tel Aviv} (via {L6|Larnaca}, don't ask), and have 8 nights.
Plan: 2 in {L4|Athens} near {L7|Koukaki}, ferry from {L8|Piraeus} to {L9|Naxos}, 3 nights, then {L10|Amorgos}.
With us: {P1|Noa}, 2, who throws up in anything that floats, and my mother {P2|Esther}, 71, who doesn't eat fish, keeps kosher-ish, and wants to see the monastery at {F1|Hozoviotissa}, of all people.

Questions:

1) Is the {W1|Express Skopelitis} still running in {D|October}, or only the big {O2|Blue Star} boats?

2) anyone know {O3|Pension Ilias} in {L11|Aegiali}?

3) Car: {O4|Budget} at {F2|Naxos airport} wants {Y|€64} a day!

Thank you from {P3|Yael}

{X:other|seafarer_bob, {L12|Hove}, {L13|UK} - 2,310 posts}

Hi {P3|Yael}.
1) yes but NOT if it blows, and it blows.
We sat in {L14|Katapola} three days in {D|2022} with a hen party from {L15|Bergen} and a priest.
Take the {W2|Blue Star Paros} or the {W3|Naxos Jet}, sit at the back, low down.
{S1|The {T|harbourmaster}, {T|Mr} {P5|Vekris}}, {C1|told us} {Q1|it's the afternoon boat that gets cancelled first}.
2) don't know it but {O5|Pano Gitonia} is lovely, ask for {P6|Irini}.

{X:other|MarijkeVdB, {L16|Gent} - 88 posts}

Your mother can go up to {F1|Hozoviotissa} in a skirt, 300 steps, bring her own.
The monks gave us rakomelo and loukoumi.
Closed {D|1 to 5}.
Careful, {S2|the {O6|Region of South Aegean}} {C2|has announced} {Q2|the road from {L17|Chora} will be shut for rockfall nets till {D|15 Oct}}.
You then go on foot from {L21|Agia Anna} beach.
{O7|Thomas Car Rental} in {L14|Katapola}: {Y|€35}, scratched already, so nobody cares :)

{X:other|kosta_astoria - 14 posts}

My family is from {L18|Tholaria} so I'm biased.
Skip {L9|Naxos}!!
For vegetables (your mom) go to {O8|Taverna tou Nikita}, fava, fried zucchini, no fish in sight.
Ask for my uncle {P9|Nikitas}.
Tell him {P10|Konstantinos} the dentist's son says hi and that the {O10|Giants} are terrible.

{S4|{P3|Yael} again}{C4|:} {Q4|you're all angels.}
{Q4|{S5|{P2|Esther}} has now read that the icon came from {L19|Khoziba} near {L20|Jericho}, floating, and {C5|says} {Q5|if an icon can do it so can {P1|Noa}}.}

{X:other|Thread closed by moderator {P11|Flip} after 60 days.}

{X:advert|Compare ferries with {O9|Ferryhopper}}
