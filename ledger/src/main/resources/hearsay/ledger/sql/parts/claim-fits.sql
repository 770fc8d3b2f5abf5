-- Whether a claim and its report fit every part of a query that is given, but for words and happenings.
(:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:position IS NULL OR claim.position = :position)
  AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
  AND (:document IS NULL OR claim.document = (SELECT number FROM document WHERE id = :document))
