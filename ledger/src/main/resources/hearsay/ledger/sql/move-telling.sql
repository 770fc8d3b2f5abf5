UPDATE telling SET cluster = :cluster, leading = :leading, counted = :counted WHERE testimony = :testimony
