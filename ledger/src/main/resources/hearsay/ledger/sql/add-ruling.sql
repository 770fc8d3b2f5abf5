INSERT INTO ruling (id, json) VALUES (:id, :json)
