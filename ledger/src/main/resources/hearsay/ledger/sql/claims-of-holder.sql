-- The claims of one holder, exactly named, in order of publication, then of the text.
SELECT {claim-row}
FROM claim
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE claim.holder_folded = :folded AND claim.holder_kind = :kind
  AND {report-fits}
ORDER BY report.moment, document.id, claim.start, claim.ordinal
LIMIT :limit
