SELECT * FROM claim WHERE document = :document ORDER BY ordinal
