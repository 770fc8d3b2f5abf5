-- The latest report first; of what is contested, what rests on most origins.
SELECT * FROM cluster
WHERE (NOT :contested OR contested = 1)
ORDER BY contested DESC, reports DESC, moment DESC, id
LIMIT :limit
