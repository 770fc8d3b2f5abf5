-- In the order in which they came.
SELECT json FROM judgement WHERE question = :question ORDER BY number
