INSERT INTO leaning (cluster, leaner, original, reason, times) VALUES (:cluster, :leaner, :original, :reason, :times)
ON CONFLICT DO UPDATE SET times = excluded.times WHERE times <> excluded.times
