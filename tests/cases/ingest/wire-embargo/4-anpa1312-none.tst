AW2900region
u f BC-EU--Norway-Ferry  03-10 0050
^BC-EU--Norway-Ferry,0050<
^Embargo on ferries lifted<
	   LUNDE, Norway (NDN) _ The company denies it all.
	   AP-NY-03-10-26 1509GMT<


