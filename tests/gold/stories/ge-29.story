@id ge-29
@genre court
@style transcript
@headline Witness in Beaumont pipeline trial: 'I wrote down what the man said'
@byline Renata Boudreaux
@abstract A pipeline inspector testified in a Texas federal court that a supervisor told him to sign reports on welds nobody had X-rayed. Excerpts from his cross-examination.

{Z|{L1|BEAUMONT}, {L2|Texas} — }{S1=P1|A retired pipeline inspector} {C1|told jurors} {D|Wednesday} {Q1|that a supervisor had handed him a stack of weld reports in a {O1|Whataburger} parking lot and told him to sign by lunchtime}.

{P1|Odell Thibodeaux Jr.}, 66, is the government's main witness against {O2|Neches Midstream LLC} and two managers, {P2|Craig Lockwood} and {P3|Dinh Van So}, who are charged with false statements under the {W1|Pipeline Safety Act}.

Their line, between {L3|Port Arthur} and {L4|Lake Charles}, {L5|Louisiana}, burst in {D|May 2022} and burned for two days.
Nobody was hurt, though {S2|the {O3|Pipeline and Hazardous Materials Safety Administration}} {C2|noted} {Q2|the loss of "one (1) church"}.

On direct examination by {T|Assistant U.S. Attorney} {P4|Marisol Vance}, {P1|Thibodeaux} quoted {S3|{P2|Lockwood}} {C3|as saying}: {Q3|"{P1|Odell}, it's a form, it isn't a sonnet."}

Following is part of the cross-examination by {P5|Walter Pruett III}, who represents {P2|Lockwood}.

{S4=P5|Q}{C4|:} {Q4|You keep a diary, {T|Mr.} {P1|Thibodeaux}?}

{S5=P1|A}{C5|:} {Q5|A notebook.}

{S6=P5|Q}{C6|:} {Q6|And in that notebook {S19=P1|you} {C19|wrote}, {D|November 3rd}, {Q19|"{P2|Lockwood} OK."}
That's all?}

{S7=P1|A}{C7|:} {Q7|I write small.}

{S8=P5|Q}{C8|:} {Q8|You didn't write "he told me to lie."}

{S9=P1|A}{C9|:} {Q9|No, sir.
I wrote down what the man said.
{S10=P2|He} {C10|said} {Q10|OK}.}

{S11|{T|MS.} {P4|VANCE}}{C11|:} {Q11|Objection.
Asked and answered.}

{S12=P6|THE COURT}{C12|:} {Q12|It was answered, anyhow.
Go on, {T|Mr.} {P5|Pruett}.}

{S13=P5|Q}{C13|:} {Q13|You were let go by {O2|Neches} in {D|2023}, and you went to work for {O4|Sabine Integrity Services}, who compete with them.}

{S14=P1|A}{C14|:} {Q14|I went fishing.
Then {O4|Sabine}.}

Later {S15|{T|Judge} {P6|Thelma Crockett-Dell}} {C15|instructed jurors} {Q15|to disregard a remark by {P5|Pruett} about "the most expensive hamburger in {L6|Jefferson County}"}.

{Q16|Lawyers for {P3|So} would argue that he was on leave in {L7|Vung Tau}, {L8|Vietnam}, when the papers were signed}, {S16|one of them, {P7|Hannah Weiss}}, {C16|said} during a recess.

The company's insurer, {O5|Zurich}, has settled with the {O6|Texas General Land Office} and with {O7|Mount Sinai Missionary Baptist}, the church.
Its {T|pastor}, the {T|Rev.} {P8|Booker T. Long}, was in the gallery.
{Q17|"I came to hear who'd say sorry,"} {S17=P8|he} {C17|said}.
{Q17|"So far it's the hamburger."}
