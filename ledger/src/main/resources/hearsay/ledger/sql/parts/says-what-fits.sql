-- Whether all that is asked of events is true of one proposition of a claim.
(:anything OR EXISTS (
      SELECT 1 FROM proposition
      WHERE proposition.document = claim.document AND proposition.claim = claim.ordinal
        AND {happening-fits}))
