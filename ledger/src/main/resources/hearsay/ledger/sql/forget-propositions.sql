DELETE FROM proposition WHERE document = :document
