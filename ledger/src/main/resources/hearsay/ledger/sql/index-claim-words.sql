INSERT INTO claim_words (rowid, contents) SELECT number, contents FROM claim WHERE document = :document
