-- What these testimonies, a JSON list, hang together with; those that are not filed with nothing.
SELECT DISTINCT component FROM testimony WHERE id IN (SELECT value FROM json_each(:testimonies))
