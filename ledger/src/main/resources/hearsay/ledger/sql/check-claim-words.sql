-- Compares the words with the contents of table claim; an error says that they differ.
INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)
