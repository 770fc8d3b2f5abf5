-- The newest reading of each document: what the indexes are made from.
SELECT document.number AS document, max(reading.number) AS reading
FROM document JOIN reading ON reading.document = document.number
GROUP BY document.number
ORDER BY document.number
