-- Documents that share one of these keys, a JSON list.
SELECT DISTINCT document.id
FROM band
JOIN document ON document.number = band.document
WHERE band.key IN (SELECT value FROM json_each(:keys))
