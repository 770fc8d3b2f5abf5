-- What is contested, that of most reports first, then the newest, behind a key.
SELECT cluster.*, brief.*
FROM brief
JOIN cluster ON cluster.id = brief.cluster
WHERE {brief-fits}
  AND brief.contested = 1
  AND (:moment IS NULL OR (brief.reports, brief.moment, brief.cluster) < (:rank, :moment, :cluster))
ORDER BY brief.reports DESC, brief.moment DESC, brief.cluster DESC
LIMIT :limit
