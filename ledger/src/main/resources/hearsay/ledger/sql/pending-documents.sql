-- Documents whose speaking reading is not weighed, in the order of publication; with the reading that is, if any.
SELECT document.id
FROM report
JOIN document ON document.number = report.document
LEFT JOIN weighed ON weighed.document = report.document
WHERE weighed.reading IS NULL OR weighed.reading <> report.reading
ORDER BY report.moment, document.id
