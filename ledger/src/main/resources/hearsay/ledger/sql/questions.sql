-- In the order in which they came.
SELECT json FROM question ORDER BY number
