-- Where it stands not yet. The proposition of a claim is known by the words that name its event; where two share them, the first stands.
INSERT INTO telling (testimony, cluster, document, claim, proposition, polarity, leading, placed, counted)
SELECT :testimony, :cluster, proposition.document, proposition.claim, proposition.ordinal, :polarity, :leading,
       EXISTS (SELECT 1 FROM location
               WHERE location.document = proposition.document AND location.claim = proposition.claim
                 AND location.proposition = proposition.ordinal), :counted
FROM document
JOIN claim ON claim.document = document.number AND claim.id = :claim
JOIN proposition ON proposition.document = claim.document AND proposition.claim = claim.ordinal
WHERE NOT EXISTS (SELECT 1 FROM telling WHERE testimony = :testimony)
  AND document.id = :document AND proposition.json ->> '$.trigger' = :trigger
ORDER BY proposition.ordinal
LIMIT 1
