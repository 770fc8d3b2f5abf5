-- Before their testimonies are forgotten.
DELETE FROM leaning WHERE cluster IN (
    SELECT cluster FROM testimony WHERE component IN (SELECT value FROM json_each(:components)))
