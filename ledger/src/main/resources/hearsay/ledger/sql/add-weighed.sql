INSERT OR REPLACE INTO weighed (document, reading, trace)
SELECT report.document, report.reading, :trace FROM report JOIN document ON document.number = report.document
WHERE document.id = :document
