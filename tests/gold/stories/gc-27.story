@id gc-27
@genre markets
@style agency
@headline CORRECTED-African Markets - Factors to watch on Feb. 3
@byline none
@abstract A list of items likely to move African markets on Tuesday, from a Ghanaian bond to a cobalt quota, oil and a Rwandan bank merger.

{Z|{L1|JOHANNESBURG}, {D|Feb 3} ({O1|Tidewire}) - }The following company announcements, scheduled economic data releases and political events may affect {N1|African} markets on {D|Tuesday}.

GLOBAL MARKETS

{N2|Asian} stocks fell as {L2|Wall Street}'s tech rout spread; {L3|Tokyo}'s {W1|Nikkei} lost 1.9%, while in {L4|Seoul} the {W2|Kospi} broke below 4,000.
Gold gained.

WORLD OIL PRICES

{W3|Brent} was at {Y|$66.20} by {D|0610 GMT} after {O2|OPEC+} left quotas alone and a strike ended at {L5|Libya}'s {F1|Es Sider} terminal.

{L6|SOUTH AFRICA} MARKETS

The rand firmed as {O3|Eskom} reported a tenth month without cuts.
{O4|Cosatu} and {O5|NUMSA} march in {L7|Durban}.
{O6|Sibanye-Stillwater}, {O7|Shoprite} and {O8|Clicks} report.

{L8|GHANA} BONDS

{Q1|{L8|Ghana} will issue {Y|5 billion cedis} of seven-year paper}, {S1|{T|Deputy Finance Minister} {P1|Nana Yaw Ofosu-Tuesday}} {C1|said}, its first since the {E1|Domestic Debt Exchange Programme}.

{L10|CONGO} COBALT

{L10|Democratic Republic of Congo}'s regulator {O9|ARECOMS} set first-half export quotas; {O10|CMOC} gets a third, {O11|Glencore} a fifth.
{S2|State trader {O12|EGC}} {C2|said} {Q2|it would buy from diggers "at the price of respect"}.

{L11|RWANDA} BANKS

{O13|I&M} and {O14|BPR} shareholders vote on a merger; {O15|KCB} of {L12|Kenya} abstains.

{L13|ETHIOPIA} FX

The {O16|National Bank of Ethiopia} auctions {Y|$80 million}.
{O17|CBE}, {O18|Awash} and {O19|Dashen} are the usual bidders.

{L14|NIGERIA} TELECOMS

{O20|NCC} approves {O26|9mobile}'s sale to {O21|Lighthouse}; {O22|MTN}, {O23|Airtel Africa} object.
{S3|{O24|PENGASSAN}} {C3|says} {Q3|oil workers will down tools at {O25|Dangote} on {D|Monday}}.

{X:correction|(Corrects name of {N3|Ghanaian} {T|deputy minister} in sixth item to {P1|Ofosu-Tuesday} from {P1|Ofosu-Wednesday})}
