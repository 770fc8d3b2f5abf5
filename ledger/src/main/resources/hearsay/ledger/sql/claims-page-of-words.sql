-- The same as claims-page.sql, of those whose contents hold some words.
SELECT {claim-row}, report.moment AS key_moment, report.document AS key_document
FROM claim_words
CROSS JOIN claim ON claim.number = claim_words.rowid
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE claim_words MATCH :words
  AND {report-may-fit}
  AND {claim-fits}
  AND {report-fits}
  AND {says-what-fits}
  AND {behind-key}
ORDER BY report.moment DESC, report.document DESC, claim.ordinal DESC
LIMIT :limit
