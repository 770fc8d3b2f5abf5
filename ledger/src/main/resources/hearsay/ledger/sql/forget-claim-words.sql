-- An index of words must be told what it is to forget, while the row still stands.
INSERT INTO claim_words (claim_words, rowid, contents) SELECT 'delete', number, contents FROM claim WHERE document = :document
