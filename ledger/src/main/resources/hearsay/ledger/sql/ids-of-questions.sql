-- Ids that begin with a prefix. Ids are lower-case hexadecimal, so "g" stands behind them all.
SELECT id FROM question WHERE id >= :prefix AND id < :prefix || 'g' ORDER BY id LIMIT :limit
