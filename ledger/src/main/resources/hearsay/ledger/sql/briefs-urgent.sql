-- What alarms are raised on, the most urgent first, then the newest, behind a key.
SELECT cluster.*, brief.*
FROM brief
JOIN cluster ON cluster.id = brief.cluster
WHERE {brief-fits}
  AND brief.urgency > 0
  AND (:moment IS NULL OR (brief.urgency, brief.moment, brief.cluster) < (:rank, :moment, :cluster))
ORDER BY brief.urgency DESC, brief.moment DESC, brief.cluster DESC
LIMIT :limit
