SELECT * FROM report WHERE document = :document
