-- Whether a proposition says what is wanted. Of an event that has only a latest time, that time must lie in the wanted interval.
(:type IS NULL OR proposition.type = :type)
  AND (:mode IS NULL OR proposition.mode = :mode)
  AND (:begins IS NULL OR CASE
      WHEN proposition.begins IS NULL THEN proposition.ends > :begins AND proposition.ends <= :ends
      ELSE proposition.begins < :ends AND (proposition.ends IS NULL OR proposition.ends > :begins) END)
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
