SELECT number FROM document WHERE id = :id
