-- Whether a telling counts and fits. What nobody asks of its report, its claim or its proposition is not looked at.
telling.counted = 1
  AND (:anyReport OR EXISTS (
      SELECT 1 FROM report
      WHERE report.document = telling.document
        AND {report-fits}))
  AND (:anyClaim OR EXISTS (
      SELECT 1 FROM claim
      WHERE claim.document = telling.document AND claim.ordinal = telling.claim
        AND {claim-fits}
        AND {words-fit}))
  AND (:anything OR EXISTS (
      SELECT 1 FROM proposition
      WHERE proposition.document = telling.document AND proposition.claim = telling.claim
        AND proposition.ordinal = telling.proposition
        AND {happening-fits}))
