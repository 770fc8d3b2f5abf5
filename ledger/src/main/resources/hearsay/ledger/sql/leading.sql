-- What clusters allege.
SELECT telling.cluster, proposition.json
FROM (SELECT value AS cluster FROM json_each(:clusters)) AS wanted
JOIN telling ON telling.cluster = wanted.cluster AND telling.leading = 1
JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
                AND proposition.ordinal = telling.proposition
