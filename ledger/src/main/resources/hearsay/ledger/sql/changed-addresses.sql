-- Addresses of which there is more than one document, the one whose last document came last first.
SELECT json ->> '$.address' AS address
FROM document
WHERE json ->> '$.address' IS NOT NULL
GROUP BY json ->> '$.address'
HAVING count(*) > 1
ORDER BY max(number) DESC
LIMIT :limit
