AW2870region
r f BC-EU--Norway-Ferry 1stLd-Writethru   03-10 02