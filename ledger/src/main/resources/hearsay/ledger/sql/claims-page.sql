-- Claims that fit, the newest report first and in it the last claim, behind a key.
SELECT {claim-row}, report.moment AS key_moment, report.document AS key_document
FROM report
CROSS JOIN claim ON claim.document = report.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE {report-may-fit}
  AND {claim-fits}
  AND {report-fits}
  AND {words-fit}
  AND {says-what-fits}
  AND {behind-key}
ORDER BY report.moment DESC, report.document DESC, claim.ordinal DESC
LIMIT :limit
