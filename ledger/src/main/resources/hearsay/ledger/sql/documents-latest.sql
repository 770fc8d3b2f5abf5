-- The documents that were entered last, the last first.
SELECT document.id, edition.id AS edition, report.outlet, report.published, report.title, report.credit, report.characters,
       report.moment AS key_moment, report.document AS key_document,
       (SELECT count(*) FROM claim WHERE claim.document = report.document) AS claims
FROM report
JOIN document ON document.number = report.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
ORDER BY report.document DESC
LIMIT :limit
