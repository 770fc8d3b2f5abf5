DELETE FROM telling WHERE cluster = :cluster
