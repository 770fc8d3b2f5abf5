-- Claims that fit every part of a query that is given, in order of publication, then of the text.
SELECT claim.*, document.id AS document_id, edition.id AS edition_id, report.outlet, report.published
FROM claim
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE (:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:position IS NULL OR claim.position = :position)
  AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
  AND (:document IS NULL OR document.id = :document)
  AND (:words IS NULL OR claim.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :words))
ORDER BY report.moment, document.id, claim.start, claim.ordinal
LIMIT :limit
