INSERT INTO band (key, document) VALUES (:key, (SELECT number FROM document WHERE id = :document))
