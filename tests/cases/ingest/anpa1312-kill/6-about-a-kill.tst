AW2900region
u f BC-EU--Norway-Ferry  03-10 0050
^BC-EU--Wolf Kill,0050<
^Hunters divided: Is it a mandatory kill?<
^Eds: With photos of the kill.<
	   LUNDE, Norway (NDN) _ A kill is mandatory where sheep graze.
	   AP-NY-03-10-26 1509GMT<


