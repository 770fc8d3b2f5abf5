-- Clusters of documents in which a source stands in a chain; labels of a chain are joined by U+001F.
SELECT DISTINCT testimony.cluster
FROM claim
JOIN testimony ON testimony.document = claim.document
WHERE instr(char(31) || claim.chain || char(31), char(31) || :label || char(31)) > 0
