SELECT testimony.id, document.id AS document, testimony.cluster, testimony.component
FROM testimony
JOIN document ON document.number = testimony.document
WHERE testimony.cluster = :cluster
