SELECT number FROM document ORDER BY number
