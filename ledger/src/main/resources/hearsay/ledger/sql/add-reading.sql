INSERT INTO reading (document, edition, json)
VALUES (:document, (SELECT number FROM edition WHERE id = :edition), :json)
RETURNING number
