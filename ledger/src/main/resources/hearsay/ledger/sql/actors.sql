-- Who takes part in what claims say happened, by actor; the most often named first. Found by id, name or wording.
SELECT actor AS id, min(name) AS name, min(country) AS country, min(sector) AS sector, count(*) AS times,
       count(DISTINCT document) AS documents,
       group_concat(DISTINCT replace(wording, ',', ' ')) AS wordings
FROM participant
WHERE actor IS NOT NULL
  AND (:wanted IS NULL OR instr(folded, :wanted) > 0 OR substr(actor, 1, length(:wanted)) = :wanted)
GROUP BY actor
ORDER BY times DESC, name, actor
LIMIT :limit
