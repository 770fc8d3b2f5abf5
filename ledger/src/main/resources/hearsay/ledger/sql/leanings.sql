-- Which outlet leans on which, and why; those of one outlet, on either side, where one is named.
SELECT leaner, original, reason, sum(times) AS times, count(*) AS clusters
FROM leaning
WHERE :outlet IS NULL OR leaner = :outlet OR original = :outlet
GROUP BY leaner, original, reason
ORDER BY times DESC, leaner, original, reason
LIMIT :limit
