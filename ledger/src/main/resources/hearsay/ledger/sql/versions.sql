-- The documents of one address, in the order in which they came.
SELECT json FROM document WHERE json ->> '$.address' = :address ORDER BY number
