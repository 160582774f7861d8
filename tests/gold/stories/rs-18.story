@id rs-18
@genre travel
@style magazine
@headline How to cross the Karst on a borrowed bicycle
@byline Petra Lenart
@abstract A guide to three days of cycling over the Karst of Slovenia, where inns lend bicycles to guests. Bring patience and a spare tube.

{X:other|Some of the links in this article are affiliate links, which means we may earn a small commission if you buy something, at no cost to you.}

{X:byline|Words {P1|Petra Lenart} · Photographs {P2|Uroš Hribar}}

Borrow the bicycle first and ask about the brakes later.

That is the custom of the {L1|Karst}, the limestone upland between {L2|Trieste} and the {L3|Vipava} valley, where 14 inns lend bicycles to anyone who stays for dinner.

Start in {L4|Štanjel}.
Follow the white gravel south until you smell ham.

{X:caption|Dry-stone walls near {L5|Tomaj}}

Book a table before you set out, because the inns open on alternate weekends.
Subscribe to no plan: the wind decides.

{X:advert|From our partners: Three nights in {L6|Ljubljana} from {Y|€189}, breakfast included. Book now.}

On the third day take the lane to {L5|Tomaj}, leave the bicycle against any wall with a number on it, and walk to the station.
The inn will come for it.

Get off at {L2|Trieste} for coffee.

{X:other|{P1|Petra Lenart} travelled as a guest of the {O1|Karst Tourist Board}. Doubles from {Y|€95} a night, karst.example}

{X:related.head|You might also like}

{X:related.item|12 bakeries worth missing a train for}

{X:related.item|The slow ferry to {L7|Lošinj}}
