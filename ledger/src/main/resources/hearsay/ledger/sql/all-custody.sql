SELECT * FROM custody ORDER BY number
