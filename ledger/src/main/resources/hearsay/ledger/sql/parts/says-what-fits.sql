-- Whether all that is asked of events is true of one proposition of a claim. The first two lines name the reports that come
-- into question at all, of which there may be few.
(:actor IS NULL OR claim.document IN (SELECT document FROM participant WHERE {actor-fits}))
  AND (:place IS NULL OR claim.document IN (SELECT document FROM location WHERE {place-fits}))
  AND (:anything OR EXISTS (
      SELECT 1 FROM proposition
      WHERE proposition.document = claim.document AND proposition.claim = claim.ordinal
        AND {happening-fits}))
