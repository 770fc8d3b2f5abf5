-- What a document's claims speak of.
SELECT DISTINCT cluster.*, brief.*
FROM testimony
JOIN document ON document.number = testimony.document
JOIN cluster ON cluster.id = testimony.cluster
JOIN brief ON brief.cluster = cluster.id
WHERE document.id = :document
ORDER BY brief.contested DESC, brief.reports DESC, brief.cluster
