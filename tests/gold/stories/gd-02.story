@id gd-02
@genre courts
@style agency
@headline COURT BRIEFS: Three rulings from The Hague, Banjul and Arusha
@abstract Short reports on three rulings: a boundary award in The Hague, a press freedom finding in Banjul and a pension judgment in Arusha.

{X:other|COURT BRIEFS, {D|Nov. 4}}

{L8|THE HAGUE}

The {O1|Permanent Court of Arbitration} on {D|Tuesday} published its award in {W1|Fjordkraft Sjøvind AS v. Kingdom of Denmark}, rejecting a claim for {Y|410 million euros} over a cancelled wind farm off {L1|Bornholm}.
{S1=none|The tribunal}, presided over by {P1|Ignatius Long Teck Soon} of {L2|Singapore}, {C1|held} {Q1|that the {O2|Danish Energy Agency} had been “late, curt and lawful”}.
{S2|The investor’s {T|counsel}, {P2|Ragnhild Å. Bø}}, {C2|said} {Q2|it was studying the award, which runs to 611 pages}.
Denials of jurisdiction under the {W2|Energy Charter Treaty} were dismissed by two votes to one.

{L9|BANJUL}

{S3|The {O3|ECOWAS Court of Justice}}, sitting outside {L3|Abuja} for only the second time, {C3|ruled} {Q3|that {L4|The Gambia} had violated the rights of a radio reporter held for nine days at {F1|Mile 2} prison in {D|2022}}.
{P3|Binta Sowe-Drammeh} of {O4|Taranga FM} was awarded {Y|1.5 million dalasi}.
The complaint had been brought with the {O5|Media Foundation for West Africa} and the {O6|Gambia Press Union}.

{Q4|“Nine days, and they never once asked me a question,”} {S4|{P3|Sowe-Drammeh}} {C4|said} on the steps of the {F2|Sir Dawda Kairaba Jawara International Conference Centre}.
{S5|{T|Solicitor General} {P4|Ebrima K. O. Cole-Njie}} {C5|said} {Q5|the state would comply}.

{L10|ARUSHA}

The {O7|East African Court of Justice} found for 88 pensioners of the defunct {O8|East African Posts and Telecommunications Corporation} against {L5|Kenya}, {L6|Uganda} and {L7|Tanzania}.
In {W3|Mzee Onesmo Kipkorir Sun & 87 Others v. Attorney General}, {S6|{T|Principal Judge} {P5|Yohane Masinga Park}} {C6|wrote} {Q6|that a pension promised by three states was not owed by none}.
The lead applicant, {P6|Onesmo Sun}, died in {D|March}, aged 91.
