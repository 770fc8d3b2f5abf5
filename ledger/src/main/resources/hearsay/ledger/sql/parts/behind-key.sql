-- Whether a claim comes after the last row of the page before, the newest first.
report.moment <= coalesce(:keyMoment, 9223372036854775807)
  AND (:keyMoment IS NULL OR (report.moment, report.document, claim.ordinal) < (:keyMoment, :keyDocument, :keyOrdinal))
