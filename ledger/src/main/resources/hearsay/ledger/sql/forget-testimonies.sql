-- What a document said before, with its keys and tellings.
DELETE FROM testimony WHERE document = (SELECT number FROM document WHERE id = :document)
