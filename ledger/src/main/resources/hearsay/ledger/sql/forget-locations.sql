DELETE FROM location WHERE document = :document
