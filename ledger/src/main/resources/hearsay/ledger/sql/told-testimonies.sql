SELECT json FROM testimony WHERE id IN (SELECT value FROM json_each(:testimonies))
