INSERT INTO question (id, json) VALUES (:id, :json) ON CONFLICT (id) DO NOTHING
