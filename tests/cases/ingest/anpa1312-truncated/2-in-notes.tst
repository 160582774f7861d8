AW2870region
r f BC-EU--Norway-Ferry 1stLd-Writethru   03-10 0210
^BC-EU--Norway-Ferry, 1st Ld-Writethru,210<
^Ferry will be back in June after fire at pier<
^AP Photo LUN101, LUN102<
^Eds: Adds quotes from the company