-- Before their testimonies are forgotten.
DELETE FROM cluster WHERE id IN (
    SELECT cluster FROM testimony WHERE component IN (SELECT value FROM json_each(:components)))
