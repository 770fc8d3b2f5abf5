-- Events by source and type, with their first and last day.
SELECT source, type, count(*) AS events, min(day) AS first, max(day) AS last
FROM history GROUP BY source, type ORDER BY source, type
