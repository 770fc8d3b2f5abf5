-- Whether a report is of the outlet and the days that are wanted.
(:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
