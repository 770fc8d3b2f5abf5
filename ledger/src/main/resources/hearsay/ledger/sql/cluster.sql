SELECT * FROM cluster WHERE id = :id
