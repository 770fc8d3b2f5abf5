-- Where a claim stands, with what is needed to show it whole, and when its reading was entered.
SELECT claim.ordinal, document.json AS document, reading.json AS reading, custody.at
FROM claim
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
JOIN custody ON custody.act = 'read' AND custody.subject = document.id AND custody.agent = edition.id
WHERE claim.id = :id
ORDER BY claim.number
LIMIT 1
