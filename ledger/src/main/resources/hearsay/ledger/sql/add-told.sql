INSERT INTO told (testimony, json) VALUES (:testimony, :json)
