-- Whether what a list shows of a cluster fits every part of a query that is given.
(:words IS NULL OR brief.number IN (SELECT rowid FROM brief_words WHERE brief_words MATCH :words))
  AND (:type IS NULL OR instr(char(31) || brief.types || char(31), char(31) || :type || char(31)) > 0)
  AND (:position IS NULL OR instr(char(31) || brief.positions || char(31), char(31) || :position || char(31)) > 0)
  AND (:actor IS NULL OR instr(brief.actors, :actor) > 0)
  AND (:place IS NULL OR instr(brief.places, :place) > 0)
  AND (:outlet IS NULL OR instr(brief.outlets, :outlet) > 0)
  AND (:begins IS NULL OR CASE
      WHEN brief.begins IS NULL THEN brief.ends > :begins AND brief.ends <= :ends
      ELSE brief.begins < :ends AND (brief.ends IS NULL OR brief.ends > :begins) END)
