-- Holders whose name begins so, those with most claims first.
SELECT holder_kind AS kind, max(holder) AS label, max(holder_country) AS country, max(holder_sector) AS sector,
       count(*) AS claims, count(DISTINCT document) AS documents
FROM claim
WHERE holder_folded >= :begin AND holder_folded < :begin || char(1114111) AND holder_kind <> 'HIDDEN'
GROUP BY holder_kind, holder_folded
ORDER BY claims DESC, holder_folded
LIMIT :limit
