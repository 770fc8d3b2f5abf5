-- All documents, or those whose text matches; in order of publication.
SELECT document.id, edition.id AS edition, report.outlet, report.published, report.title, report.credit, report.characters,
       (SELECT count(*) FROM claim WHERE claim.document = report.document) AS claims
FROM report
JOIN document ON document.number = report.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE :words IS NULL OR report.document IN (SELECT rowid FROM document_words WHERE document_words MATCH :words)
ORDER BY report.moment, document.id
