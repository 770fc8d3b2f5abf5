DELETE FROM testimony WHERE component IN (SELECT value FROM json_each(:components))
