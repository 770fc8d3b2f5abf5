-- Whether a proposition says what is wanted.
(:type IS NULL OR proposition.type = :type)
  AND (:mode IS NULL OR proposition.mode = :mode)
  AND (:begins IS NULL OR {time-fits})
  AND (:actor IS NULL OR EXISTS (
      SELECT 1 FROM participant
      WHERE participant.document = proposition.document AND participant.claim = proposition.claim
        AND participant.proposition = proposition.ordinal
        AND {actor-fits}))
  AND ((:place IS NULL AND :km IS NULL) OR EXISTS (
      SELECT 1 FROM location
      WHERE location.document = proposition.document AND location.claim = proposition.claim
        AND location.proposition = proposition.ordinal
        AND {place-fits}))
