@id ge-09
@genre sport
@style results
@headline Cross-country: World Cup 10 km freestyle results; Elgseter wins again
@byline none
@abstract Norway's Marit Elgseter won a 10 km freestyle race at Falun for her fourth World Cup victory of the winter, ahead of Sweden and Finland. Results and standings follow.

{Z|{L1|FALUN}, {L2|Sweden}, {D|Feb 14} ({O1|Sportwire}) - }{P1|Marit Elgseter} of {L3|Norway} won a women's 10 km freestyle race at {F1|Lugnet} on {D|Saturday}, her fourth {E1|World Cup} victory of the winter, in spite of stopping to change a pole.

She beat {L2|Sweden}'s {P2|Ebba Lindkvist} by 4.8 seconds, with {P3|Kerttu Jauho} of {L4|Finland} third.
{S1|{P1|Elgseter}} {C1|told {O2|NRK}} {Q1|she broke the pole on a spectator's cowbell}.

{S2|The {O3|International Ski and Snowboard Federation} ({O3|FIS})} {C2|said} {Q2|bells over 30 centimetres would be kept behind the second fence on {D|Sunday}}.

Women's 10 km freestyle

1. {P1|Marit Elgseter} ({L3|Norway}) 24 minutes 11.6 seconds

2. {P2|Ebba Lindkvist} ({L2|Sweden}) 4.8 seconds behind

3. {P3|Kerttu Jauho} ({L4|Finland}) 13.0

4. {P4|Jessie Brandt-Olson} ({L5|U.S.}) 13.9

5. {P5|Astrid Rønning} ({L3|Norway}) 15.2

6. {P6|Victoria Hennig} ({L6|Germany}) 22.7

7. {P7|Délphine Claude-Perrier} ({L7|France}) 29.3

8. {P8|Kateřina Nováčková} ({L8|Czech Republic}) 31.1

9. {P9|Nadja Gasser-Frei} ({L9|Switzerland}) 33.8

10. {P10|Masako Kawai} ({L10|Japan}) 35.0

Also: 14. {P11|Daria Jones} ({L11|Canada}); 22. {P12|Eveliina P.} ({L4|Finland}), fell; 31. {P13|Han Da-som} ({L12|South Korea})

Men's 10 km freestyle

1. {P14|Harald Nesse} ({L3|Norway}) 21:35.8

2. {P15|Edvin Angst} ({L2|Sweden}) 0.4

3. {P16|Federico Noè} ({L13|Italy}) 6.1

4. {P17|Hugo Lapierre} ({L7|France}) 8.8

5. {P18|Gus Abbott} ({L5|U.S.}) 9.9

Overall standings after 21 of 32 events (women)

1. {P4|Brandt-Olson} 1,604 points; 2. {P2|Lindkvist} 1,488; 3. {P1|Elgseter} 1,451; 4. {P3|Jauho} 1,120; 5. {P6|Hennig} 977

{E2|Nations Cup}: {L3|Norway} 6,911, {L2|Sweden} 5,844, {L4|Finland} 3,390, {L5|United States} 3,102, {L7|France} 2,945, {L13|Italy} 2,810

{Q3|{P12|Eveliina P.}, who has asked {O3|FIS} not to print her surname, has a bruised hip and will miss the relay}, {S3|{T|team doctor} {P19|Antti Sand}} {C3|said}.
{L14|Russia} and {L15|Belarus} skied as neutrals, four athletes in all.

The tour goes on to {L16|Lahti}, {L4|Finland}, and {L17|Drammen}, {L3|Norway}.
