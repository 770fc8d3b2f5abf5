SELECT reading.number
FROM reading JOIN document ON document.number = reading.document JOIN edition ON edition.number = reading.edition
WHERE document.id = :document AND edition.id = :edition
