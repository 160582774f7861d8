AW2870region
r f BC-EU--Norway-Ferry 1stLd-Writethru   03-10 0210
^BC-EU--Norway-Ferry, 1st Ld-Writethru,210<
^Ferry will be back in June after fire at pier<
^AP Photo LUN101, LUN102<
^Eds: Adds quotes from the company, and the fares, which the mayor had
given differently. With AP Photos.<
^EDITOR'S NOTE _ First of three stories about the coast.<
^A fire took the pier in June. Now the boats are to come back.<
^By KARI MOE and ODD LIE=
^AP Business Writers=
	   LUNDE, Norway (NDN) _ The ferry company said Tuesday that boats would cross the strait again from June _ nine months after the pier burned down.
 
	   ``One cannot yet say how many boats there will be,'' said Kari Moe, who runs the company. ``They told me: `We don't know,' and that was that.''
 
	   Fares will be 12.50 euros, 6'2'' tall or not, she said.
 
	   ``He said `no.''' A dog -- hers -- barked.
 
^What is missing=
	   A crane and a permit.
 
	   ___
 
	   Ane Dahl contributed from Skarvik.
 
	   AP-NY-03-10-26 1509GMT<


AW2871region
u i BC-EU--NorwayCrane  03-10 0040
^BC-EU--Norway-Crane,40<
	   SKARVIK, Norway (NDN) _ A crane leans over
the inner basin.
	   (more)
	   AP-NY-03-10-26 1012EDT<


