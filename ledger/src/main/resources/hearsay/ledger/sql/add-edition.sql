INSERT INTO edition (id, first_seen) VALUES (:id, :at) ON CONFLICT (id) DO NOTHING
