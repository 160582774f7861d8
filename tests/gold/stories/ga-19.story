@id ga-19
@genre company results
@style press-release
@headline Oakhaven Foods Reports Third Quarter Fiscal 2026 Results
@abstract Oakhaven Foods, a Nebraska snack maker, reported higher quarterly sales and raised its forecast after buying a Mexican tortilla company. It named a new finance chief.

{X:other|FOR IMMEDIATE RELEASE}

{O1|Oakhaven Foods} Reports Third Quarter Fiscal {D|2026} Results; Raises Outlook; Names {P1|Delgado-Whyte} {T|Chief Financial Officer}

Net Sales of {Y|$611.8 Million}, Up 9%

Completed Acquisition of {O2|Tortillería La Güera}

{Z|{L1|OMAHA}, {L2|Neb.}, {D|July 30, 2026} /{O3|PRNewswire}/ -- }{O1|Oakhaven Foods, Inc.} ({O12|NASDAQ}: OAKF) ("{O1|Oakhaven}" or the "Company"), the maker of {W1|Grandpa Otto's} pretzels, {W2|Zing!} and {W3|Better Than Nothing} rice cakes, {D|today} reported results for its third fiscal quarter ended {D|June 27, 2026}.

"Sales" means net sales throughout.

Sales increased 9% to {Y|$611.8 million}, including {Y|$28 million} from {O2|Tortillería La Güera, S.A. de C.V.}, acquired on {D|May 4} from its founders, the {P2|Barragán} family of {L3|Hermosillo}, {L4|Sonora}.
Organic growth was 4%, led by {O4|Costco}, {O5|Dollar General} and the {L5|Canadian Prairies}.
Gross margin fell 60 basis points on higher corn costs and the strike at the {F1|Grand Island plant}.

{Q1|"Consumers are snacking with intention, and we intend to be the snack,"} {C1|said} {S1|{P3|Brock Lundquist}, {O1|Oakhaven}'s {T|Chairman, President and Chief Executive Officer}}.
{Q1|"{O2|La Güera} gives us a bridge to 60 million {N1|Hispanic} households."}

Outlook

The Company now expects full-year sales of {Y|$2.41 billion} to {Y|$2.44 billion} (previously {Y|$2.35 billion} to {Y|$2.40 billion}) and adjusted EBITDA of {Y|$301 million} to {Y|$309 million}.
This outlook assumes no change to the {W4|USMCA}.

Chief Financial Officer Transition

{P1|Paloma Delgado-Whyte}, 44, will become {T|Chief Financial Officer} on {D|September 8}, succeeding {P4|Chester "Chip" Moon Jr.}, who is retiring after 27 years.
{T|Ms.} {P1|Delgado-Whyte} joins from {O6|Post Holdings}, and earlier held roles at {O7|Ernst & Young} in {L6|Monterrey} and with the {O8|Federal Reserve Bank of Kansas City}.

{Q2|"{P4|Chip} leaves us a balance sheet you could eat off,"} {C2|added} {S2|{T|Mr.} {P3|Lundquist}}.

Conference Call

Management will host a call {D|today} at {D|8:30 a.m. Central Time}.
A replay, passcode 77120, will be available until {D|August 13}.

{X:other|About {O1|Oakhaven Foods}

Founded in {D|1921} by {N2|Volga German} {T|baker} {P5|Otto Schimmelpfennig}, {O1|Oakhaven Foods} employs 5,900 people in {L2|Nebraska}, {L7|Iowa}, {L8|Manitoba} and {L4|Sonora}.
It is a member of {O9|SNAC International} and a proud sponsor of the {E1|College World Series}.}

{X:other|Forward-Looking Statements

This release contains forward-looking statements within the meaning of the {W5|Private Securities Litigation Reform Act of 1995}.
Actual results may differ.
See the risk factors in the Company's {W6|Form 10-K} filed with the {O10|Securities and Exchange Commission} ({O10|SEC}).}

{X:other|Contacts

Investors: {P6|Gretchen Vo}, 402-555-0147

Media: {P7|Tate Holloway}, {O11|Prairie & Finch}, 402-555-0160}

{X:credit|SOURCE {O1|Oakhaven Foods, Inc.}}
