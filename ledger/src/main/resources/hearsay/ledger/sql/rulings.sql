-- In the order in which they came.
SELECT json FROM ruling ORDER BY number
