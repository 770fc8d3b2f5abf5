-- In the order in which they came.
SELECT json FROM judgement ORDER BY number
