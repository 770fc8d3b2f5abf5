INSERT INTO block (key, testimony) VALUES (:key, :testimony)
