@id rs-06
@genre local
@style newspaper
@headline School board drops four-day week after parents pack gym
@byline Darlene Kubiak
@abstract A Michigan school board voted 5-2 against a four-day week after 300 parents filled the gym. The district still has to find $1.4 million.

{X:byline|{P1|Darlene Kubiak}}

{X:byline|{O1|Tri-County Herald}}

{X:caption|Parents line up to speak at {D|Monday}’s meeting in the {O2|Elk Fork High School} gym. {P2|Travis Loomis}/{O1|Tri-County Herald}}

{L1|ELK FORK} voters will keep their five school days.

The {O3|Elk Fork Community Schools} board voted 5-2 on {D|Monday night} to drop a plan for a four-day week after more than 300 parents filled a gym that seats 240.

{X:related.item|More: Bus drivers get first raise since {D|2019}}

{Q1|“I work {D|Fridays},”} {C1|said} {S1|{P3|Melanie Ostrander}, a nurse with three children}.
{Q1|“So does everybody who fixes your roads.”}

{X:related.item|More: Who is paying for the new scoreboard? It’s complicated}

{S2|{T|Superintendent} {P4|Ray Dusseau}} {C2|said} {Q2|the district would still have to find {Y|$1.4 million} by {D|June 30}}.

Sign-ups for summer school are down by half, which saves {Y|$90,000}.

The board meets again {D|May 11}.

{X:byline|Contact {P1|Darlene Kubiak} at 555-014-2290 or dkubiak@tricountyherald.example. Follow her on X: @darlenekubiak}

{X:newsletter|Your subscription makes local journalism possible. Subscribe to the {O1|Tri-County Herald}.}
