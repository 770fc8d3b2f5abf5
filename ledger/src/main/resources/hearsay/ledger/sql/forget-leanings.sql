DELETE FROM leaning WHERE cluster = :cluster
