AW2900region
u f BC-EU--Norway-Ferry  03-10 0050
^BC-EU--Norway-Ferry,0050<
^MANDATORY KILL<
^Eds: Kill the story slugged BC-EU--Norway-Ferry.<
	   LUNDE, Norway (NDN) _ The company denies it all.
	   AP-NY-03-10-26 1509GMT<


