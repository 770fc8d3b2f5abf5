-- When what was told of when, by the tellings that fit of the clusters that have most to tell: the contested first, then those
-- of most reports.
WITH chosen AS (
    SELECT cluster.id FROM cluster
    WHERE EXISTS (
        SELECT 1 FROM telling
        JOIN claim ON claim.document = telling.document AND claim.ordinal = telling.claim
        JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                        AND proposition.ordinal = telling.proposition
        JOIN report ON report.document = telling.document
        WHERE telling.cluster = cluster.id AND telling.counted = 1
          AND (proposition.begins IS NOT NULL OR proposition.ends IS NOT NULL)
          AND (:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
          AND (:position IS NULL OR claim.position = :position)
          AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
          AND (:since IS NULL OR report.day >= :since)
          AND (:until IS NULL OR report.day <= :until)
          AND (:words IS NULL OR claim.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :words))
          AND (:type IS NULL OR proposition.type = :type)
          AND (:mode IS NULL OR proposition.mode = :mode)
          AND (:begins IS NULL OR CASE
              WHEN proposition.begins IS NULL THEN proposition.ends > :begins AND proposition.ends <= :ends
              ELSE proposition.begins < :ends AND (proposition.ends IS NULL OR proposition.ends > :begins) END)
          AND (:actor IS NULL OR EXISTS (
              SELECT 1 FROM participant
              WHERE participant.document = telling.document AND participant.claim = telling.claim
                AND participant.proposition = telling.proposition
                AND (instr(participant.folded, :actor) > 0 OR participant.country = upper(:actor))))
          AND ((:place IS NULL AND :km IS NULL) OR EXISTS (
              SELECT 1 FROM location
              WHERE location.document = telling.document AND location.claim = telling.claim
                AND location.proposition = telling.proposition
                AND (:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
                AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km))))
    ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC
    LIMIT :limit)
SELECT telling.cluster, telling.polarity, document.id AS document, claim.id AS claim, report.outlet, report.moment AS told,
       claim.holder, proposition.begins, proposition.ends, proposition.grain,
       cluster.contested, cluster.moment, cluster.reports, cluster.origins, cluster.bits, cluster.grade
FROM chosen
JOIN cluster ON cluster.id = chosen.id
JOIN telling ON telling.cluster = cluster.id
JOIN claim ON claim.document = telling.document AND claim.ordinal = telling.claim
JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                AND proposition.ordinal = telling.proposition
JOIN report ON report.document = telling.document
JOIN document ON document.number = telling.document
WHERE telling.counted = 1
  AND (proposition.begins IS NOT NULL OR proposition.ends IS NOT NULL)
  AND (:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:position IS NULL OR claim.position = :position)
  AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
  AND (:words IS NULL OR claim.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :words))
  AND (:type IS NULL OR proposition.type = :type)
  AND (:mode IS NULL OR proposition.mode = :mode)
  AND (:begins IS NULL OR CASE
      WHEN proposition.begins IS NULL THEN proposition.ends > :begins AND proposition.ends <= :ends
      ELSE proposition.begins < :ends AND (proposition.ends IS NULL OR proposition.ends > :begins) END)
  AND (:actor IS NULL OR EXISTS (
      SELECT 1 FROM participant
      WHERE participant.document = telling.document AND participant.claim = telling.claim
        AND participant.proposition = telling.proposition
        AND (instr(participant.folded, :actor) > 0 OR participant.country = upper(:actor))))
  AND ((:place IS NULL AND :km IS NULL) OR EXISTS (
      SELECT 1 FROM location
      WHERE location.document = telling.document AND location.claim = telling.claim
        AND location.proposition = telling.proposition
        AND (:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
        AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km)))
ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC, told, telling.testimony
