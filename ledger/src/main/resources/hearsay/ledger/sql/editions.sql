SELECT id, first_seen FROM edition ORDER BY number
