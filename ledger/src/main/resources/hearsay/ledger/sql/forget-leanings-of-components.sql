-- Of the clusters that stand no longer; before their testimonies are moved.
DELETE FROM leaning WHERE cluster IN (
    SELECT cluster FROM testimony WHERE component IN (SELECT value FROM json_each(:components)))
  AND cluster NOT IN (SELECT value FROM json_each(:standing))
