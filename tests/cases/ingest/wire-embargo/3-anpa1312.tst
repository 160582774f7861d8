AW2900region
u f BC-EU--Norway-Ferry  03-10 0050
^BC-EU--Norway-Ferry,0050<
^Ferry will be back in June<
^Hold for release until 6 p.m. EDT Sunday<
	   LUNDE, Norway (NDN) _ The company denies it all.
	   AP-NY-03-10-26 1509GMT<


