-- The documents of one address, in the order in which they came.
SELECT json FROM document WHERE CASE WHEN json_valid(json) THEN json ->> '$.address' END = :address ORDER BY number
