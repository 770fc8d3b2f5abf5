-- When what was told of when, by the tellings that fit of the clusters that have most to tell: the contested first, then those
-- of most reports. CROSS JOIN keeps SQLite to this order, from the few clusters to their tellings.
WITH chosen AS (
    SELECT cluster.id FROM cluster
    WHERE {cluster-may-fit}
      AND EXISTS (
        SELECT 1 FROM telling
        CROSS JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                              AND proposition.ordinal = telling.proposition
        WHERE telling.cluster = cluster.id
          AND (proposition.begins IS NOT NULL OR proposition.ends IS NOT NULL)
          AND {telling-fits})
    ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC
    LIMIT :limit)
SELECT telling.cluster, telling.polarity, document.id AS document, claim.id AS claim, report.outlet, report.moment AS told,
       claim.holder, proposition.begins, proposition.ends, proposition.grain,
       cluster.contested, cluster.moment, cluster.reports, cluster.origins, cluster.bits, cluster.grade
FROM chosen
CROSS JOIN cluster ON cluster.id = chosen.id
CROSS JOIN telling ON telling.cluster = cluster.id
CROSS JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                      AND proposition.ordinal = telling.proposition
CROSS JOIN claim ON claim.document = telling.document AND claim.ordinal = telling.claim
CROSS JOIN report ON report.document = telling.document
CROSS JOIN document ON document.number = telling.document
WHERE (proposition.begins IS NOT NULL OR proposition.ends IS NOT NULL)
  AND {telling-fits}
ORDER BY cluster.contested DESC, cluster.reports DESC, cluster.moment DESC, cluster.id DESC, told, telling.testimony
