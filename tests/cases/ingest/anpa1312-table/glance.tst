As0284region
r s BC-NFB--Glance     03-10 
^BC-NFB--Northern Ferry Boats Race Glance<
^Race Glance=
^All Times GMT=
^By The Northern Desk=
^EAST=
^ W  L  Pct  GB
Lunde 23  13  .639  _
Skarvik Town 19  21  .475  6{
	   ___=
^WEST=
^;W;L;Pct;GB 
Ytre Vik;10;27;.270;13{ 
Sund;9;28;.243;{ 
	   ___=
^Saturday's Races=
	   Lunde 5, Skarvik 3
	   Sund at Ytre Vik; postponed; rain
	   AP-NY-03-10-26 1509GMT<


