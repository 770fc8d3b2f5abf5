-- The events of an import in the order in which they came.
SELECT id, source, key, day, type, mode, actor, actor_country, actor_sector, recipient, recipient_country,
    recipient_sector, country, place, deaths
FROM history WHERE import = :import ORDER BY number
