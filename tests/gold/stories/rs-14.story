@id rs-14
@genre diplomacy
@style agency
@headline Ministers agree to share radar after ferry collision
@byline none
@abstract The transport ministers of Finland and Estonia have agreed to share radar pictures of the gulf between them. A collision of two ferries in fog had injured 31 people.

{X:editor-note|URGENT}

{X:editor-note|Gulf Radar-Accord, 1st Ld}

{X:editor-note|Eds: Adds quotes, background. Will be updated. With photos.}

{Z|{L1|TALLINN} ({O1|Baltic News}) — }{L2|Finland} and {L3|Estonia} will share radar pictures of the gulf between them, {Q1|their transport ministers} {C1|said} {D|Friday}, {D|nine days} after two ferries collided in fog.

Thirty-one people were hurt in the collision on {D|Oct. 7}.

{S2|{T|Minister} {P1|Kadri Lepik}} {C2|said} {Q2|both ships had been visible to a radar station whose picture “stopped at the border like a schoolbook map”}.

{X:editor-note|(MORE)}

{S3|Her {N1|Finnish} counterpart, {P2|Jaakko Ylitalo},} {C3|said} {Q3|the cable already existed and only the password was missing}.

{Q4|“More on that when we have found it,”} {S4=P2|he} {C4|said}.

Copies of the accord were to be signed in {L4|Helsinki} {D|next week}.

{X:tagline|{O1|Baltic News} writers {P3|Liis Tamm} in {L1|Tallinn} and {P4|Otso Rinne} in {L4|Helsinki} contributed.}

{X:editor-note|-0-}
