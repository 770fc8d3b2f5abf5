INSERT INTO document (id, json) VALUES (:id, :json) RETURNING number
