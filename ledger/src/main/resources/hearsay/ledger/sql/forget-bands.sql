DELETE FROM band WHERE document = (SELECT number FROM document WHERE id = :document)
