-- Compares the words with the texts of the documents; an error says that they differ.
INSERT INTO document_words (document_words, rank) VALUES ('integrity-check', 1)
