SELECT id, json FROM testimony WHERE document = :document
