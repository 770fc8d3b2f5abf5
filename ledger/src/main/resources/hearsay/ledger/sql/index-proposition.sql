INSERT INTO proposition (document, claim, ordinal, type, mode, contexts, realis, begins, ends, grain, json)
VALUES (:document, :claim, :ordinal, :type, :mode, :contexts, :realis, :begins, :ends, :grain, :json)
