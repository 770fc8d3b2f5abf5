INSERT INTO document_words (document_words) VALUES ('rebuild')
