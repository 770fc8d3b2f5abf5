-- What is contested, that of most reports first, then the newest, behind a key.
SELECT cluster.*, brief.*
FROM brief
JOIN cluster ON cluster.id = brief.cluster
WHERE (:words IS NULL OR brief.number IN (SELECT rowid FROM brief_words WHERE brief_words MATCH :words))
  AND (:type IS NULL OR instr(char(31) || brief.types || char(31), char(31) || :type || char(31)) > 0)
  AND (:position IS NULL OR instr(char(31) || brief.positions || char(31), char(31) || :position || char(31)) > 0)
  AND (:actor IS NULL OR instr(brief.actors, :actor) > 0)
  AND (:place IS NULL OR instr(brief.places, :place) > 0)
  AND (:outlet IS NULL OR instr(brief.outlets, :outlet) > 0)
  AND (:begins IS NULL OR CASE
      WHEN brief.begins IS NULL THEN brief.ends > :begins AND brief.ends <= :ends
      ELSE brief.begins < :ends AND (brief.ends IS NULL OR brief.ends > :begins) END)
  AND brief.contested = 1
  AND (:moment IS NULL OR (brief.reports, brief.moment, brief.cluster) < (:rank, :moment, :cluster))
ORDER BY brief.reports DESC, brief.moment DESC, brief.cluster DESC
LIMIT :limit
