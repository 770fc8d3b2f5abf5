-- All readings of a document in the order in which they came: the last one speaks.
SELECT reading.number, edition.id AS edition, reading.json
FROM reading JOIN edition ON edition.number = reading.edition
WHERE reading.document = :document
ORDER BY reading.number
