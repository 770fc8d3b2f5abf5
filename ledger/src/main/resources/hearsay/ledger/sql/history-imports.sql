-- All imports in the order in which they came.
SELECT number, id, source, file, sha256, at, events FROM history_import ORDER BY number
