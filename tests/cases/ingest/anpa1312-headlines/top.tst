AV4644region
r e AP-Top-Headlines     03-10 0121
^*9006< ^AP-Top-Headlines,0121<
^Top News at 11:23 p.m.<
^Ferry will be back in June
^Crane leans over basin in Skarvik
^Wolf seen near school

	   AP-NY-03-10-26 1509GMT<


