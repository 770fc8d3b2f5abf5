INSERT INTO document_words (rowid, text) SELECT number, text FROM document_text WHERE number = :document
