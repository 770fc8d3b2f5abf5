INSERT INTO custody (number, at, act, document, edition, document_digest, reading_digest, previous, hash)
VALUES (:number, :at, :act, :document, :edition, :documentDigest, :readingDigest, :previous, :hash)
