-- Enters an event of a history; one that is there already changes nothing.
INSERT INTO history (id, import, source, key, day, type, mode, actor, actor_country, actor_sector, recipient,
    recipient_country, recipient_sector, country, place, deaths)
VALUES (:id, :import, :source, :key, :day, :type, :mode, :actor, :actor_country, :actor_sector, :recipient,
    :recipient_country, :recipient_sector, :country, :place, :deaths)
ON CONFLICT (id) DO NOTHING
