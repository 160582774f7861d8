@id gc-30
@genre e-mail
@style web-post
@headline re: Mom's furniture / Skokie / Shmuel
@byline Rivka
@abstract A family e-mail about clearing a house in Skokie: who gets the piano, a lawyer's letter, and a cousin from Haifa who wants to stay.

{X:other|From: {P1|Becky Zimmer-Otis}}

{X:other|To: {P2|Alan}, {P3|Judy} & {P9|Phil}, {P4|Shmuel}}

{X:other|Sent: {D|Wed 2/11}}

Hi all -

Met with {P5|Arnie Feld} at {O1|Feld, Park & Moskowitz} in {L1|Evanston} {D|this a.m.}
{S1=P5|He} {C1|says} {Q1|the house on {F1|Kedvale} can list in {D|April} if we are out by {D|Purim}}.
He found out the {O2|Chase} box is at the {F3|Dempster} branch not {F4|Oakton}.
Inside: Daddy's {O3|Army} papers, a {N1|Polish} passport ({L4|Białystok}, {D|1937}!), and a receipt from {O4|Marshall Field's} for gloves.

Piano: {O5|Beth Emet} has two already.
{P7|Kimberly} at the {O11|Lyric Opera} might know a student.
The {O12|Bösendorfer} people in {L5|Vienna} answered and {S2=O12|they} {C2|say} {Q2|it's from {D|1911}}.

{P2|Alan}: you get Dad's chess table, the {O6|Cubs} stuff, and the {W2|Buick} (it runs).

{P3|Judy}: rugs, the {W3|Rosenthal}, {T|Tante} {P8|Mitzi}'s {N2|Yiddish} typewriter.

{P4|Shmuel} wants nothing but to sleep there for a month while he does a course at {O7|Northwestern}.
He's flying {O8|El Al} from {L6|Tel Aviv} {D|Mar 1} through {F2|Newark}.
I said fine; {S3|{P9|Phil}} {C3|said} {Q3|"is he going to smoke."}

Help needed {D|Sunday the 22nd}, {D|10-4}: {P10|Dolores} (who took care of Mom and is the only one of us who knows where anything is), her son {P12|Junior}, {P13|Big Al} from {O9|Two Jews and a Truck}, and whoever has a back.

One ugly thing.
A letter came from a {P14|Bernard Zimmerman Jr.} of {L7|Boca Raton}, {L8|Florida}, who claims to be Daddy's cousin's son and that there was a loan.
{P5|Arnie} is laughing.
I'm not.

Love,

{P1|B}

{X:other|On {D|Feb 10, 2026}, at {D|11:06 PM}, {P2|Alan Zimmer} wrote:}

{X:other|> did anyone call {T|Rabbi} {P15|Kranz}?
and {O10|ComEd}??}
