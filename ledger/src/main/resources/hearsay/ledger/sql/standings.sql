-- How often each holder took which position, the one with most claims first. Wordings that differ in case and accents only
-- are one holder; of its countries and sectors the last in the alphabet stands for it, where claims of it disagree.
SELECT claim.holder_kind AS kind, max(claim.holder) AS label, claim.holder_folded AS folded,
       max(claim.holder_country) AS country,
       max(CASE WHEN claim.holder_sector <> 'UNK' THEN claim.holder_sector END) AS sector,
       count(*) AS claims, count(DISTINCT claim.document) AS documents,
       count(*) FILTER (WHERE claim.position = 'AFFIRM') AS affirm,
       count(*) FILTER (WHERE claim.position = 'DENY') AS deny,
       count(*) FILTER (WHERE claim.position = 'DOUBT') AS doubt,
       count(*) FILTER (WHERE claim.position = 'ASK') AS ask,
       count(*) FILTER (WHERE claim.position = 'NO_COMMENT') AS no_comment
FROM claim
JOIN report ON report.document = claim.document
WHERE (:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:kind IS NULL OR claim.holder_kind = :kind)
  AND {report-fits}
GROUP BY claim.holder_kind, claim.holder_folded
HAVING (:position IS NULL OR count(*) FILTER (WHERE claim.position = :position) > 0)
ORDER BY claims DESC, claim.holder_folded, claim.holder_kind
LIMIT :limit
