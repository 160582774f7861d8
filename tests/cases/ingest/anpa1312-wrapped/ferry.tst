AW2870region
d f PM-EU--Norway-Ferry   03-10 0210
^PM-EU--Norway-Ferry, Bjt,0210<
^Ferry will be back in June<
	LUNDE, Norway (NDN) _ The ferry company said Tuesday that boats would
cross the strait again from June, nine months after the pier at Lunde
burned down.
	Nobody was hurt in the fire.
	   AP-NY-03-10-26 1509GMT<


