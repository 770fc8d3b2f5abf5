INSERT INTO custody (number, at, act, subject, agent, subject_digest, result_digest, previous, hash)
VALUES (:number, :at, :act, :subject, :agent, :subjectDigest, :resultDigest, :previous, :hash)
