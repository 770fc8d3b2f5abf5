-- Whether a telling counts and fits. What nobody asks of its claim or of its proposition is not looked at.
telling.counted = 1
  AND (:anybody OR EXISTS (
      SELECT 1 FROM claim
      JOIN report ON report.document = claim.document
      WHERE claim.document = telling.document AND claim.ordinal = telling.claim
        AND {claim-fits}
        AND {words-fit}))
  AND (:anything OR EXISTS (
      SELECT 1 FROM proposition
      WHERE proposition.document = telling.document AND proposition.claim = telling.claim
        AND proposition.ordinal = telling.proposition
        AND {happening-fits}))
