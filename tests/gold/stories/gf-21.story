@id gf-21
@genre diary
@style agency diary
@headline DIARY-Africa, week to Oct 12
@abstract A list of meetings, votes, court dates and sports fixtures across Africa in the coming week.

{X:editor-note|(Inclusion in this diary does not mean that {O1|Meridian} will file a story.
All times GMT unless stated.)}

{D|MONDAY, OCTOBER 6}

{L1|KINSHASA} - {T|President} {P1|Honoré Kitenge Wa Kitenge} opens {E1|Congo Mining Week} at {F1|Palais du Peuple} ({D|0900}).

{L2|ABUJA} - {O2|National Bureau of Statistics} ({O2|NBS}) releases {D|August} trade data.

{L3|CAPE TOWN} - {F2|Robben Island Museum} reopens after fire; {T|Sports, Arts and Culture Minister} {P2|Lindiwe So} attends.

{L4|LOME} - {O3|ECOWAS} chiefs of defence staff, second day.

{D|TUESDAY, OCTOBER 7}

{L5|NAIROBI} - {O4|High Court} at {F3|Milimani} to rule on the {W2|Finance Act, 2026} in petition by {O5|Okoa Uchumi} and {P3|Ochieng Wandera}.

{L6|MAPUTO} - {O6|Constitutional Council} validates municipal elections; {O7|Podemos}, {O8|Frelimo} and {O9|MDM} news conferences to follow.

{L7|BAMAKO} - Trial resumes of {T|Colonel} {P4|Alpha Diallo}, author of “{W3|Le défi du sable}”.

{L8|LUXOR}, {L9|Egypt} - {F4|Hatshepsut Temple} concert of {O10|Cairo Symphony Orchestra} ({D|1800}).

{D|WEDNESDAY, OCTOBER 8}

{L10|ADDIS ABABA} - {O11|African Union} {O12|Peace and Security Council} on {L11|Somalia}, {N1|Burundian} troops in {O13|AUSSOM}.

{L12|LUSAKA} - {E2|COMESA Heads of State Summit} (to {D|Oct 9}).

{L13|ANTANANARIVO} - Launch of research vessel {W4|Antsiva II} at {F5|Toamasina port}.

{L14|JOHANNESBURG} - {O14|Naspers} AGM; {O15|Sibanye-Stillwater} strike ballot, {O16|NUM} and {O17|AMCU}.

{D|THURSDAY, OCTOBER 9}

{L15|STOCKHOLM} - {W5|Nobel Prize in Literature} ({D|1100}); bookmakers have {N2|Somali} and {N3|Mauritian} authors among favourites.

{L16|MOMBASA} - {F6|Dongo Kundu Bypass}: {N4|Japanese} {T|ambassador} {P5|Matsuura Ken} and {T|Cabinet Secretary} {P6|Kiprono Bett} sign loan of {Y|15 billion yen}.

{L17|DAKAR} - {E3|Dakar Fashion Week} (to {D|Oct 12}).

{D|FRIDAY, OCTOBER 10}

{L18|YAOUNDE} - Campaigning ends for {D|Oct 12} presidential run-off: {P7|Célestin Mvondo} ({O18|RDPC}), {P8|Hermine Patricia} ({O19|Univers}).

{L19|WINDHOEK} - {O20|Namdeb} hands over {W6|Desert Star} diamond vessel.

{L20|KHARTOUM} - {F7|Khartoum International Airport}: first scheduled flight of {O21|Tarco Aviation} from {L21|Port Sudan}.

{D|SATURDAY, OCTOBER 11}

{L22|JUBA} - {E6|Basketball Africa League} draft.

{L23|RABAT} - {F8|Prince Moulay Abdellah Stadium}: {L24|Morocco} v {L25|Bahrain}, friendly ({D|1900}).

{L26|KIGALI} - {E4|Tour of the Volcanoes}, stage 5, {F9|Gorilla Road} to {L27|Musanze}.

{D|SUNDAY, OCTOBER 12}

{L28|CAMEROON} - Presidential run-off, polls {D|0700}-{D|1700}.

{L29|CHICAGO} - {E5|Chicago Marathon}: {P9|Ruth Chepkorir Sum}, {P10|Tamirat Bekele} and {P11|Danilo Luz} entered.

{L30|LAGOS} - {F10|Third Mainland Bridge} closed {D|0000}-{D|1300} for repairs.

{X:other|See also: {W7|DIARY-Middle East}, {W8|DIARY-Emerging Markets}.
Diary queries: {P12|Tosin Bright}, {L14|Johannesburg} desk}
