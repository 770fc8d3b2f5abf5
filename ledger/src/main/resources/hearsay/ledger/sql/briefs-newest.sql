-- What is alleged, the newest first, behind a key.
SELECT cluster.*, brief.*
FROM brief
JOIN cluster ON cluster.id = brief.cluster
WHERE {brief-fits}
  AND (:moment IS NULL OR (brief.moment, brief.cluster) < (:moment, :cluster))
ORDER BY brief.moment DESC, brief.cluster DESC
LIMIT :limit
