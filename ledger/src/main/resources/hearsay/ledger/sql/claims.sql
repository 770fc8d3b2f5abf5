-- Claims that fit every part of a query that is given, in order of publication, then of the text.
SELECT {claim-row}
FROM claim
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE {report-may-fit}
  AND {claim-fits}
  AND {report-fits}
  AND {words-fit}
  AND {says-what-fits}
ORDER BY report.moment, document.id, claim.start, claim.ordinal
LIMIT :limit
