INSERT INTO judgement (id, question, json)
VALUES (:id, json_extract(:json, '$.question'), :json) ON CONFLICT (id) DO NOTHING
