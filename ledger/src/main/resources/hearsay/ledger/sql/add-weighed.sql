INSERT OR REPLACE INTO weighed (document, reading)
SELECT report.document, report.reading FROM report JOIN document ON document.number = report.document
WHERE document.id = :document
