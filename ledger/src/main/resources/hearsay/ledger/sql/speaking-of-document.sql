-- The reading of a document that came last.
SELECT reading.json
FROM reading JOIN document ON document.number = reading.document
WHERE document.id = :document
ORDER BY reading.number DESC
LIMIT 1
