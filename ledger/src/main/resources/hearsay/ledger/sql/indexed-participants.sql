SELECT * FROM participant WHERE document = :document ORDER BY claim, proposition, ordinal
