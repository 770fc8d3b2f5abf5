-- The claims of one holder, exactly named, in order of publication, then of the text.
SELECT {claim-row}
FROM claim
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE claim.holder_folded = :folded AND claim.holder_kind = :kind
  AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
ORDER BY report.moment, document.id, claim.start, claim.ordinal
LIMIT :limit
