-- Whose testimonies stand under one of these keys, a JSON list.
SELECT testimony.id, document.id AS document, testimony.cluster, testimony.component
FROM block
JOIN testimony ON testimony.id = block.testimony
JOIN document ON document.number = testimony.document
WHERE block.key IN (SELECT value FROM json_each(:keys))
GROUP BY testimony.id
