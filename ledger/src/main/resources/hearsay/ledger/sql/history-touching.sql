-- Events before a day in which some country acts or suffers, or in which it happens; in order of day.
SELECT id, source, key, day, type, mode, actor, actor_country, actor_sector, recipient, recipient_country,
    recipient_sector, country, place, deaths
FROM history
WHERE day < :before AND number IN (
    SELECT number FROM history WHERE actor_country IN (SELECT value FROM json_each(:countries))
    UNION SELECT number FROM history WHERE recipient_country IN (SELECT value FROM json_each(:countries))
    UNION SELECT number FROM history WHERE country IN (SELECT value FROM json_each(:countries)))
ORDER BY day, id
