@id gd-08
@genre religion
@style agency
@headline Religion briefs: a synod in Lviv, a draft law in Israel, a temple in Yogyakarta
@byline Noa Ben-Yishai and agencies
@abstract Religion briefs on a Ukrainian Greek-Catholic synod, the Israeli draft law, a Hindu-Buddhist heritage row in Java and non-Muslim schools in Malaysia.

{X:byline|By {P1|Noa Ben-Yishai} and agencies}

{L1|JERUSALEM}: {S5|Two {N1|ultra-Orthodox} parties, {O1|Degel HaTorah} and {O2|Shas}}, {C5|told the {O3|Knesset}’s {O4|Foreign Affairs and Defense Committee}} on {D|Monday} {Q5|that they would vote against the {W1|Security Service (Yeshivas) Bill}}.
{Q1|“The {W2|Torah} is not a deferment,”} {S1|{T|Rabbi} {P2|Shmuel Yosef Halberstam-Weg}, a {T|{O1|Degel} lawmaker}}, {C1|told the {O5|Kan} broadcaster}.
National-religious and anti-{N2|Haredi} groups camped on {F1|Kaplan Street}.

{L2|LVIV}: The synod of the {O6|Ukrainian Greek Catholic Church} chose {P3|Onufrii Malyi-Stets} as {T|eparch of {L3|Sambir–Drohobych}}.
{S2|Bishops} {C2|said} {Q2|they had also discussed parishes leaving the {O7|Ukrainian Orthodox Church}, which a law of {D|2024} obliges to cut ties with the {O8|Moscow Patriarchate}}.
The {O9|All-Ukrainian Council of Churches and Religious Organizations} sent greetings; so did the {O10|Ecumenical Patriarchate}.

{L4|YOGYAKARTA}: {N3|Javanese} {N4|Hindus} and {N5|Buddhists} want longer hours at {F2|Prambanan} and {F3|Borobudur}, run by the state firm {O11|InJourney Destination Management}.
{S3|{P4|I Gusti Ngurah Sunarya} of {O12|Parisada Hindu Dharma Indonesia}} {C3|said} {Q3|a temple that shuts at {D|five} is a museum with incense}.
{O13|Nahdlatul Ulama} and {O14|Muhammadiyah} support the request.

{L5|IPOH}: Heads of 40 {N6|non-Malay} mission schools met at {O15|St Michael’s Institution} to ask {L6|Perak} for land titles.
{S4|{T|Sister} {P5|Enda Chong}}, 84, {C4|said} {Q4|she had been promised one by four chief ministers}.

{L7|ABUJA}: The {O16|Jama’atu Nasril Islam} and the {O17|Christian Association of Nigeria} ({O17|CAN}) held a joint fast for rain.
{T|Emir} {P6|Sani Danjuma Bako} and {T|Rev.} {P7|Bitrus Gyang-Dalyop} broke it with dates and kunu.

{L8|SALT LAKE CITY}: The {O18|Church of Jesus Christ of Latter-day Saints} announced temples in {L9|Gaborone}, {L10|Ulaanbaatar} and {L11|Bo}, {L12|Sierra Leone}.

{L13|TIRANA}: {N7|Bektashi}, {N8|Sunni}, {N9|Catholic} and {N10|Orthodox} leaders opened the {E1|Week of the Four Tables}.
{N11|Judeo-Spanish} songs were sung at {F4|Et'hem Bey Mosque}.
