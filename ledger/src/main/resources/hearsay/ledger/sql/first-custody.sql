-- When the custody log begins.
SELECT at FROM custody ORDER BY number LIMIT 1
