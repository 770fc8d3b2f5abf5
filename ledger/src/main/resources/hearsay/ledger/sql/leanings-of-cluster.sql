SELECT leaner, original, reason, times, 1 AS clusters FROM leaning WHERE cluster = :cluster
