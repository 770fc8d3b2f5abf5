INSERT INTO claim_words (claim_words) VALUES ('rebuild')
