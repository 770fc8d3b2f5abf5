SELECT coalesce(trace.json, '') FROM weighed LEFT JOIN trace ON trace.document = weighed.document
WHERE weighed.document = :document AND weighed.reading = :reading
