-- In the order in which they came.
SELECT json FROM resolution ORDER BY number
