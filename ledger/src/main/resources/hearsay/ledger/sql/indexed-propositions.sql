SELECT * FROM proposition WHERE document = :document ORDER BY claim, ordinal
