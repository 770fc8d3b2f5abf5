DELETE FROM report WHERE document = :document
