-- Which reports come into question at all: those that name whom, what, where and when is wanted, each in one of its claims. Every set
-- is gathered once, from an index that is read from end to end, so that what is rare, or nowhere, is found as soon as what is common.
(:holder IS NULL OR report.document IN (SELECT document FROM claim WHERE instr(holder_folded, :holder) > 0))
  AND (:actor IS NULL OR report.document IN (SELECT document FROM participant WHERE {actor-fits}))
  AND (:place IS NULL OR report.document IN (SELECT document FROM location WHERE {place-named}))
  AND (:type IS NULL OR report.document IN (SELECT document FROM proposition WHERE proposition.type = :type))
  AND (:begins IS NULL OR report.document IN (SELECT document FROM proposition WHERE {time-fits}))
