DELETE FROM claim WHERE document = :document
