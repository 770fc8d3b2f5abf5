-- All that hangs together with one of these testimonies, a JSON list.
SELECT testimony.id, document.id AS document, testimony.cluster, testimony.component
FROM testimony
JOIN document ON document.number = testimony.document
WHERE testimony.component IN (
    SELECT component FROM testimony WHERE id IN (SELECT value FROM json_each(:testimonies)))
