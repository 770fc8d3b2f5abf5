-- Newest first: the first one speaks.
SELECT reading.json
FROM reading JOIN document ON document.number = reading.document
WHERE document.id = :document
ORDER BY reading.number DESC
