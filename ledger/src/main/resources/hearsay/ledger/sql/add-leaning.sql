INSERT INTO leaning (cluster, leaner, original, reason, times) VALUES (:cluster, :leaner, :original, :reason, :times)
