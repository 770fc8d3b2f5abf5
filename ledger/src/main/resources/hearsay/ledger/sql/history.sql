-- Events of the histories that fit, the latest last. Without a limit (-1) all of them.
SELECT * FROM (
    SELECT id, source, key, day, type, mode, actor, actor_country, actor_sector, recipient, recipient_country,
        recipient_sector, country, place, deaths
    FROM history
    WHERE (:source IS NULL OR source = :source)
        AND (:type IS NULL OR type = :type)
        AND (:actor IS NULL OR actor_country = :actor OR instr(lower(actor), lower(:actor)) > 0)
        AND (:recipient IS NULL OR recipient_country = :recipient OR instr(lower(recipient), lower(:recipient)) > 0)
        AND (:since IS NULL OR day >= :since)
        AND (:until IS NULL OR day <= :until)
    ORDER BY day DESC, id DESC
    LIMIT :limit)
ORDER BY day, id
