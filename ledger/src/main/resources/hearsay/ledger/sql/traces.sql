SELECT weighed.trace FROM document JOIN weighed ON weighed.document = document.number
WHERE document.id IN (SELECT value FROM json_each(:documents))
