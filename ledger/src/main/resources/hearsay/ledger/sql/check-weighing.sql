-- What does not hang together: one row to each fault.
SELECT 'cluster ' || id AS place, 'its first testimony stands elsewhere' AS what
FROM cluster WHERE NOT EXISTS (SELECT 1 FROM testimony WHERE testimony.id = cluster.id AND testimony.cluster = cluster.id)
UNION ALL
SELECT 'cluster ' || id, 'it has no row in table brief'
FROM cluster WHERE NOT EXISTS (SELECT 1 FROM brief WHERE brief.cluster = cluster.id)
UNION ALL
SELECT 'testimony ' || id, 'its cluster ' || cluster || ' has no row'
FROM testimony WHERE NOT EXISTS (SELECT 1 FROM cluster WHERE cluster.id = testimony.cluster)
UNION ALL
SELECT 'testimony ' || id, 'its component ' || component || ' has another'
FROM testimony
WHERE NOT EXISTS (SELECT 1 FROM testimony AS first WHERE first.id = testimony.component AND first.component = first.id)
UNION ALL
SELECT 'testimony ' || id, 'nothing finds it: it has no row in table block'
FROM testimony WHERE NOT EXISTS (SELECT 1 FROM block WHERE block.testimony = testimony.id)
UNION ALL
SELECT 'testimony ' || testimony.id, 'its telling is of another cluster'
FROM testimony JOIN telling ON telling.testimony = testimony.id WHERE telling.cluster <> testimony.cluster
UNION ALL
SELECT 'testimony ' || id, 'its document is not in table weighed'
FROM testimony WHERE NOT EXISTS (SELECT 1 FROM weighed WHERE weighed.document = testimony.document)
