@id gb-35
@genre diplomacy
@style transcript
@headline Noon briefing: spokesperson on the Gulf of Guinea convoy, Gaza fuel and a missing chair
@byline none
@abstract At a daily briefing in New York a UN spokesperson took questions on a naval convoy in the Gulf of Guinea, fuel for Gaza’s hospitals, a vacant post and a chair missing from the Security Council.

{X:editor-note|The following is a near-verbatim transcript of {D|Wednesday}’s noon briefing by {P1|Adaeze Lindholm}, {T|Deputy Spokesperson for the Secretary-General}.}

{S1|{T|Deputy Spokesperson} {P1|Lindholm}}{C1|:} {Q1|Good afternoon, everyone.
A travel announcement first.
{T|Under-Secretary-General} {P2|Rosalind Achterberg} arrived in {L1|Luanda}, {L2|Angola}, {D|this morning}, after stops in {L3|Malabo} and {L4|São Tomé}, to discuss the escort of grain ships in the {L5|Gulf of Guinea}.
On {L6|Gaza}, {S13|our colleagues at {O1|OCHA}} {C13|tell us} {Q13|that 14 trucks crossed at {F1|Kerem Shalom} {D|yesterday}, against a target of 50, and that {O2|Nasser Hospital} has fuel until {D|Friday}}.
{S10|The {O3|World Food Programme}} {C10|says} {Q10|eleven of its bakeries are lit again}.
And in case you’re wondering, {D|today} is {D|World Soil Day}.
I’ll take your questions.
{P3|Margit}?}

{S2|Question}{C2|:} {Q2|Thank you, {P1|Adaeze}.
{O4|AP}.
Has the Secretary-General a view on the {N1|Equatorial Guinean} navy firing at a {N2|Greek}-owned tanker, the {W1|Aegean Patience}?}

{S3=P1|Deputy Spokesperson}{C3|:} {Q3|He has seen the video.
Freedom of navigation is set out in the {W2|UN Convention on the Law of the Sea}, and we’d ask {L3|Malabo}, {L7|Athens} and the {O5|Interregional Coordination Centre} in {L8|Yaoundé} to share what they know.
{P4|Mounir}, and then {P5|Silvio}.}

{S4|Question}{C4|:} {Q4|{P4|Mounir Siam-Carter}, {O6|Al-Masar}.
{S5=none|{L9|Nicaragua}’s ambassador} {C5|said} {Q5|the {O7|UN} is “an umbrella with a grudge”}.
Any reaction?}

{S6=P1|Deputy Spokesperson}{C6|:} {Q6|It rains on all of us.
Next.}

{S7|Question}{C7|:} {Q7|Hi, {P5|Silvio Bassani-Lu}, {O8|First Avenue}’s newsletter {W3|The Corridor}.
When will there be a new head of {O9|UNFICYP}?
{S12|The {N3|Turkish Cypriots} and the {N4|Greek Cypriots}} both {C12|say} {Q12|they’ve got a letter}.}

{S8=P1|Deputy Spokesperson}{C8|:} {Q8|I can confirm there’s one letter.
There may be two photocopiers.}

{S9|Question}{C9|:} {Q9|{P6|Ye Long}, {O10|Phoenix TV}.
Why was the {N5|Palauan} delegate’s chair missing {D|last night} from the {F2|Security Council Chamber}?}

{S11=P1|Deputy Spokesperson}{C11|:} {Q11|Because {L10|Palau} isn’t a member of the {O11|Council}, {P6|Ye}, though we love {L10|Palau}.
The chair is with {O12|Facilities Management}.
See you {D|tomorrow}.}
