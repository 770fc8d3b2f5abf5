-- Addresses of which there is more than one document, the one whose last document came last first.
SELECT CASE WHEN json_valid(json) THEN json ->> '$.address' END AS address
FROM document
WHERE CASE WHEN json_valid(json) THEN json ->> '$.address' END IS NOT NULL
GROUP BY CASE WHEN json_valid(json) THEN json ->> '$.address' END
HAVING count(*) > 1
ORDER BY max(number) DESC
LIMIT :limit
