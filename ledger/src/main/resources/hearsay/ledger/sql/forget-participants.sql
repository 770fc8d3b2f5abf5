DELETE FROM participant WHERE document = :document
