-- Those of these components, a JSON list, that stand no longer; before their testimonies are moved.
DELETE FROM cluster WHERE id IN (
    SELECT cluster FROM testimony WHERE component IN (SELECT value FROM json_each(:components)))
  AND id NOT IN (SELECT value FROM json_each(:standing))
