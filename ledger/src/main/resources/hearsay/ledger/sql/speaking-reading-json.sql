SELECT document.json AS document, reading.json AS reading
FROM reading JOIN document ON document.number = reading.document
WHERE reading.number = :reading
