-- Which propositions are put at which places by tellings that fit: those of the contested clusters first, then of those with most
-- reports. One row for each place of each cluster. CROSS JOIN keeps SQLite to this order, from the few clusters to their tellings.
WITH chosen AS (
    SELECT cluster.id FROM cluster
    WHERE {cluster-may-fit}
      AND EXISTS (
        SELECT 1 FROM telling
        WHERE telling.cluster = cluster.id AND telling.placed = 1
          AND {telling-fits})
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
CROSS JOIN cluster ON cluster.id = chosen.id
CROSS JOIN telling ON telling.cluster = cluster.id AND telling.placed = 1
CROSS JOIN location ON location.document = telling.document AND location.claim = telling.claim
                   AND location.proposition = telling.proposition
CROSS JOIN report ON report.document = telling.document
WHERE {place-fits}
  AND {telling-fits}
GROUP BY location.place, telling.cluster
ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC, location.place
