-- Which propositions are put at which places by tellings that fit: those of the contested clusters first, then of those with most
-- reports. One row for each place of each cluster.
WITH chosen AS (
    SELECT cluster.id FROM cluster
    WHERE EXISTS (
        SELECT 1 FROM telling
        JOIN location ON location.document = telling.document AND location.claim = telling.claim
                     AND location.proposition = telling.proposition
        JOIN claim ON claim.document = telling.document AND claim.ordinal = telling.claim
        JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                        AND proposition.ordinal = telling.proposition
        JOIN report ON report.document = telling.document
        WHERE telling.cluster = cluster.id AND telling.placed = 1 AND telling.counted = 1
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
          AND (:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
          AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km))
    ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC
    LIMIT :limit)
SELECT location.place, telling.cluster, cluster.contested, cluster.moment, cluster.reports, cluster.origins, cluster.bits,
       cluster.grade, min(location.relation) AS relation,
       count(*) FILTER (WHERE telling.polarity = 'FOR') AS affirming,
       count(*) FILTER (WHERE telling.polarity = 'AGAINST') AS denying,
       count(*) FILTER (WHERE telling.polarity IN ('LEANS_FOR', 'LEANS_AGAINST')) AS doubting,
       count(*) FILTER (WHERE telling.polarity = 'NEITHER') AS neither,
       min(report.day) AS first, max(report.day) AS last
FROM chosen
JOIN cluster ON cluster.id = chosen.id
JOIN telling ON telling.cluster = cluster.id
JOIN location ON location.document = telling.document AND location.claim = telling.claim
             AND location.proposition = telling.proposition
JOIN claim ON claim.document = telling.document AND claim.ordinal = telling.claim
JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                AND proposition.ordinal = telling.proposition
JOIN report ON report.document = telling.document
WHERE telling.counted = 1
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
  AND (:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
  AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km)
GROUP BY location.place, telling.cluster
ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC, location.place
