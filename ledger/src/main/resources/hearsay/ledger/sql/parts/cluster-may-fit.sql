-- Which clusters come into question at all: those in which the actor and the place that are wanted are named. CROSS JOIN keeps
-- SQLite to the names first, of which few may be wanted.
(:actor IS NULL OR cluster.id IN (
      SELECT telling.cluster FROM participant
      CROSS JOIN telling ON telling.document = participant.document AND telling.claim = participant.claim
                  AND telling.proposition = participant.proposition
      WHERE {actor-fits}))
  AND (:place IS NULL OR cluster.id IN (
      SELECT telling.cluster FROM location
      CROSS JOIN telling ON telling.document = location.document AND telling.claim = location.claim
                  AND telling.proposition = location.proposition
      WHERE {place-named}))
