SELECT trace.json FROM document JOIN trace ON trace.document = document.number
WHERE document.id IN (SELECT value FROM json_each(:documents))
