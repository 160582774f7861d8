AW2900region
u f BC-EU--Norway-Ferry  03-10 0050
^BC-EU--Norway-Ferry,0050<
^Ferry will be back in June<
	   BULLETIN KILL=
	   LUNDE, Norway (NDN) _ Kill the story slugged Norway-Ferry.
	   AP-NY-03-10-26 1509GMT<


