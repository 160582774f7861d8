@id gc-19
@genre conflict
@style newsgroup
@headline [lanka-list] Jaffna diary, week 11
@byline Ruwan
@abstract A list member in Jaffna describes checkpoints, a missing teacher and a visit by Norwegian truce monitors, and answers another member who called him a Tiger.

{X:other|To: lanka-list@}

{X:other|From: {P1|Ruwan Selvadurai-Perera}}

{X:other|Date: {D|11 May 2006}}

Friends,

{F1|A9} closed again {D|since Tuesday}.
Rice is {Y|Rs 90}, kerosene you can't get, and {T|Mr} {P2|Kanagaratnam} of the {O1|Jaffna Traders' Association} sells onions one by one.

{D|Monday night} they took a teacher from {O2|Hartley College}, {P3|S. Yogarajah}, "{P3|Yoga} sir" to everybody.
Who is they?
{S1|The army at {L1|Point Pedro}} {C1|says} {Q1|{O3|LTTE}}.
{S2|{O3|LTTE}} {C2|says} {Q2|{O4|EPDP}}.
{S3|{O4|EPDP}} {C3|told {O5|Uthayan}} {Q3|it was the {O6|Karuna group}, who aren't even in the {L2|North}}.
His wife went to the {O7|Human Rights Commission}, the {O8|ICRC} and the {N1|Hindu} priest.
The priest at least gave her tea.

The {O9|SLMM} came on {D|Wednesday}, two {N2|Norwegians} and a {N3|Finn} in a white {W1|Land Cruiser}.
{P4|Øyvind}, the tall one, I taught him to say vanakkam.
{S4=P4|He} {C4|said} {Q4|they would "note it"}.
They have noted 3,800 things since the {W2|Ceasefire Agreement}.

{S5|{P5|Nimal F.}} {C5|wrote} in digest 214:

> {Q5|{P1|Ruwan} is a {N8|Tiger} in a {N4|Burgher} shirt.}

{P5|Nimal}, machan, my mother is {N5|Sinhala} from {L3|Matara}, my father {N6|Tamil} from {L4|Karainagar}, my wife is {N7|Catholic}, and my shirt is from {O10|Odel}.
In {D|July '83} the {P6|Silvas} of {F2|Galle Road} hid four of us behind a {W3|Frigidaire}.
In {D|1995} the {N8|Tigers} marched me to {L5|Kilinochchi} in the rain with half a million others.
I don't owe anybody a flag.

Cricket: {L6|Sri Lanka} are 6 down at {F3|Lord's} and {T|skipper} {P7|Mahela} is batting like a man with a visa problem.
The soldiers at the {F4|Nallur} checkpoint and I listened on the same radio.

More when the phones work.

{P1|Ruwan}

{X:other|To unsubscribe send "unsubscribe lanka-list" to majordomo}
