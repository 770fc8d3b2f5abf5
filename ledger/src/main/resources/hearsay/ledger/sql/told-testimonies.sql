SELECT json FROM told WHERE testimony IN (SELECT value FROM json_each(:testimonies))
