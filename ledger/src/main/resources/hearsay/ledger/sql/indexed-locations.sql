SELECT * FROM location WHERE document = :document ORDER BY claim, proposition, ordinal
