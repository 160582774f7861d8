@id ga-39
@genre hockey
@style agency
@headline NHL roundup: Moon stops 44 as Kraken stun Bruins; Jets ground Wild
@byline Arvid Lindgren
@abstract Goaltender Griffin Moon made 44 saves as Seattle beat Boston, Winnipeg won at Minnesota and Utah traded a Finnish defenseman to Columbus. Standings and Sunday's games follow.

{O1|NHL} ROUNDUP

{P1|MOON} STOPS 44 AS {O2|KRAKEN} STUN {O3|BRUINS}

{P1|Griffin Moon}, called up on {D|Friday} from {O4|Coachella Valley} of the {O5|AHL} with somebody else's mask, made 44 saves in his first start as the visiting {O2|Seattle Kraken} beat the {O3|Boston Bruins} 2-1 on {D|Saturday}.

{P2|Jaakko Rantala-Hill} and {P3|Matt "Diesel" Dunn} scored for {O2|Seattle}, which had dropped five straight.
{P4|Zach St. Amand} replied for {O3|Boston}.

{Q1|"It was a skull on fire,"} {S1|{P1|Moon}, a 26-year-old from {L1|Moose Jaw}, {L2|Saskatchewan}}, {C1|said} of the mask.
{Q1|"I'm a substitute teacher in the summer.}
{Q1|I can't have that."}

{O6|JETS} 4, {O7|WILD} 0

{P5|Connor Selkirk} had a hat trick in 11 minutes for {O6|Winnipeg} in {L3|St. Paul}.
{O7|Minnesota} {T|captain} {P6|Jesper Holm-Larsson} left with what {S2|{T|coach} {P7|Dean Hines}} {C2|called} {Q2|"a lower-body something"}.

{O8|SABRES} 5, {O9|MAPLE LEAFS} 4 (SO)

{O8|Buffalo} blew a 4-1 lead and won anyway, on a shootout goal by {N1|Belarusian} {T|rookie} {P8|Yegor}, who goes by one name because, {S3|the team} {C3|says}, {Q3|nobody can agree on how to spell the other}.
{L4|Toronto}'s mayor lost a bet and will eat a wing a day until {D|Groundhog Day}.

{O10|PANTHERS} 3, {O11|DEVILS} 2 (OT)

{P9|Sergei Bobrov} tied the franchise shutout record {D|two nights ago}; it took {O11|New Jersey} 40 seconds to make sure that he would not break it.

TRADE

{O12|Utah} sent {N2|Finnish} {T|defenseman} {P10|Oskari Park} to {O13|Columbus} for a second-round pick and the rights to {P11|Long Weijie}, the first {L5|Beijing}-born player to be drafted from the {O14|OHL}.

The {O15|NHLPA} filed a grievance against {O16|Vegas} over a canceled day off.

{O25|EASTERN CONFERENCE} (W-L-OTL, points)

{O10|Florida} 24-9-3, 51

{O17|Carolina} 23-10-2, 48

{O9|Toronto} 20-12-5, 45

{O3|Boston} 19-14-4, 42

{D|SUNDAY}'S GAMES (EST)

{O18|Nashville} at {O19|Detroit}, {D|1 p.m.}

{O2|Seattle} at {O20|N.Y. Rangers}, {D|5 p.m.}

{O21|Ottawa} vs. {O22|Montreal} at {F1|Avicii Arena}, {L6|Stockholm}, {D|2 p.m.} ({E2|Global Series})

{O23|San Jose} at {O24|Anaheim}, ppd. (smoke)

{X:credit|{O26|Rinkside Media} staff}
