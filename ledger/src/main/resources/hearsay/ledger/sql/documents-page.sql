-- Documents that fit, the newest first, behind a key.
SELECT document.id, edition.id AS edition, report.outlet, report.published, report.title, report.credit, report.characters,
       report.moment AS key_moment, report.document AS key_document,
       (SELECT count(*) FROM claim WHERE claim.document = report.document) AS claims
FROM report
JOIN document ON document.number = report.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE (:words IS NULL OR report.document IN (SELECT rowid FROM document_words WHERE document_words MATCH :words))
  AND {report-fits}
  AND report.moment <= coalesce(:keyMoment, 9223372036854775807)
  AND (:keyMoment IS NULL OR (report.moment, report.document) < (:keyMoment, :keyDocument))
ORDER BY report.moment DESC, report.document DESC
LIMIT :limit
