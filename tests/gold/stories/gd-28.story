@id gd-28
@genre calendar
@style agency
@headline DIARY - Political and General News Events
@abstract A diary of coming political, cultural and sporting events around the world.

{X:editor-note|This diary is filed daily.
Dates may change.}

{D|MONDAY, SEPTEMBER 7}

{L1|VLADIVOSTOK} – {E1|Eastern Economic Forum} (to {D|September 10}).

{L2|GENEVA} - {O1|Human Rights Council} opens 63rd session, {F1|Palais des Nations} ({D|0700 GMT}).

{L3|BRASILIA}, {L4|Brazil} – {D|Independence Day}.

{L5|KIGALI} – {T|Finance Minister} {P1|Yves Murangira-So} meets {O2|African Development Bank}.

{D|TUESDAY, SEPTEMBER 8}

{L6|STRASBOURG} – {O3|European Parliament} debates {W1|Nature Restoration Regulation}.

{L7|SKOPJE} – {N1|Macedonian} {T|President} {P2|Blagica Stoilkova} receives {T|ambassadors} {P3|Ulf Sund} and {P4|Xi Wei}.

{L8|TOKYO} — {T|Crown Prince} {P5|Akihiro} visits {F2|Meiji Jingu}.

{L9|NUKU'ALOFA} – 50th congress of {O4|Free Wesleyan Church}.

{D|WEDNESDAY, SEPTEMBER 9}

{L10|PYONGYANG} – Founding day of the {L11|Democratic People’s Republic of Korea}; parade at {F3|Kim Il Sung Square}.

{L12|LA HABANA} – {O5|Comisión Económica para América Latina y el Caribe} ({O5|CEPAL}), committee of the whole.

{L13|VENICE} — {E2|Mostra} ends; {W2|Golden Lion}.

{D|THURSDAY, SEPTEMBER 10}

{L14|FRANKFURT} – {O6|ECB} rate decision.

{L15|PORT LOUIS} – {O7|Supreme Court} hears {W3|Ramgoolam-Sewpaul v. State}.

{L16|OUAGADOUGOU} – {O8|Alliance of Sahel States} defence chiefs.

{L17|CANBERRA} – {O9|Australian Council of Trade Unions} congress dinner, {T|speaker} {P6|Eddie “Bushy” Tran}.

{D|FRIDAY, SEPTEMBER 11}

{L18|NEW YORK} – 25th anniversary of {E3|9/11}; names read at {F4|Ground Zero}.

{L19|SANTIAGO} - Anniversary of the {D|1973} coup; wreath at {F5|Londres 38}.

{L20|ADDIS ABABA} – {D|Enkutatash}, {N2|Ethiopian} new year.

{D|SUNDAY, SEPTEMBER 13}

{L21|STOCKHOLM}, {L22|Sweden} – General election; {O10|Social Democrats}, {O11|Moderates}, {O12|Sweden Democrats}, {O13|Centre}.

{L23|MADRID} – {E5|Vuelta} ends, {F6|Plaza de Cibeles}.

{L24|SYDNEY} – {E6|NRL} semi-final, {O14|Rabbitohs} or {O15|Sea Eagles}.

{X:editor-note|NOTE: The inclusion of items does not mean that {O16|Tidewire} will file a story.}
