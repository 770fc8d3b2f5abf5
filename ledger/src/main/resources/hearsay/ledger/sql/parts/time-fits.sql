-- Whether what a proposition tells of was when it is wanted. Of an event that has only a latest time, that time must lie in the wanted
-- interval.
CASE
      WHEN proposition.begins IS NULL THEN proposition.ends > :begins AND proposition.ends <= :ends
      ELSE proposition.begins < :ends AND (proposition.ends IS NULL OR proposition.ends > :begins) END
