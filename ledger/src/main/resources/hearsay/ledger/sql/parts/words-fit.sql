-- Whether the contents of a claim hold the words that are wanted.
(:words IS NULL OR claim.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :words))
