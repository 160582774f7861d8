@id gf-22
@genre athletics
@style results
@headline Athletics-Results from the Doha Gulf Challenge
@abstract Results from an athletics meeting in Doha, where Samuel Firewu Gebre won the 5,000 metres in a meeting record. The next stop of the series is Shaoxing.

{Z|{L1|DOHA}, {D|May 15} ({O1|Stadion Data}) - }Results from the {E1|Doha Gulf Challenge}, third leg of the {E2|Continental Tour}, at the {F1|Suhaim bin Hamad Stadium} on {D|Friday} (prefix denotes position):

MEN

200 metres (wind +1.1 m/s)

1. {P1|Letsile Moatlhaping} ({L2|Botswana}) 19.98 seconds

2. {P2|Bereket Long} ({L3|U.S.}) 20.07

3. {P3|Xie Da} ({L4|China}) 20.11

4. {P4|Obinna Power} ({L5|Nigeria}) 20.30

5. {P5|Abdul Aziz Mohammad al-Jadani} ({L6|Saudi Arabia}) 20.44

DNS - {P6|Tyrell Hugh} ({L7|Britain})

5,000 metres

1. {P7|Samuel Firewu Gebre} ({L8|Ethiopia}) 12:47.02 (meeting record)

2. {P8|Haile Wondimu} ({L9|Bahrain}) 12:49.90

3. {P9|Cornelius Kemboi Rono} ({L10|Kenya}) 12:50.33

{Q1|"They told me the record is old, from {D|2005}, and I was born in {D|2005},"} {C1|said} {S1|{P7|Firewu}}, who trains with {O2|Bekoji Athletics Club}.

400 metres hurdles

1. {P10|Bassem Ateya Yusuf} ({L11|Qatar}) 47.61; 2. {P11|Gerald Lamb} ({L12|British Virgin Islands}) 48.15; 3. {P12|Nathaniel Okafor} ({L5|Nigeria}) 48.20

High jump

1. {P13|Woo Sang-min} ({L13|South Korea}) 2.31 m; 2. {P14|Taras Bily} ({L14|Ukraine}) 2.28; equal 3. {P15|Rory Lake} ({L15|New Zealand}) and {P16|Sanghyeok Moon} ({L13|South Korea}) 2.24

WOMEN

100 metres

1. {P17|Shanice Joy Clayborne} ({L16|Jamaica}) 10.91; 2. {P18|Peace Best} ({L5|Nigeria}) 10.99; 3. {P19|Ewa Wilk} ({L17|Poland}) 11.04

1,500 metres

1. {P20|Senayet Abay} ({L8|Ethiopia}) 3:57.41; 2. {P21|Faith Sang} ({L10|Kenya}) 3:57.88; 3. {P22|Nerea Paz} ({L18|Spain}) 3:59.70

Pole vault

1. {P23|Ling Ling} ({L4|China}) 4.73; 2. {P24|Livia Frey} ({L19|Switzerland}) 4.68; 3. {P25|Keira Day} ({L15|New Zealand}) 4.58

Javelin

1. {P26|Luz Hurtado Ruiz} ({L20|Colombia}) 64.88; 2. {P27|Nadeeka Weerakoon} ({L21|Sri Lanka}) 63.01; 3. {P28|Kiran Devi} ({L22|India}) 61.95

{Q2|{N1|Indian} {T|thrower} {P29|Sukhdev Bhagat}, the {E3|Asian Games} champion, pulled out with a sore groin}, {S2|the {O3|Athletics Federation of India} ({O3|AFI})} {C2|said}.

{S3|{P30|Karsten Warhaug}, the {T|meeting director},} {C3|said} {Q3|the {F1|Suhaim bin Hamad} was sold out at 15,000}.

Leading standings after three meetings: {P20|Abay} 24 points, {P1|Moatlhaping} 22, {P13|Woo} 20, {P26|Hurtado} 19.

Next: {E4|Shaoxing Keqiao}, {D|May 23}; {E5|Meeting Mohammed VI}, {L23|Rabat}, {D|May 31}; {E6|Golden Spike}, {L24|Ostrava}, {D|June 16}.
