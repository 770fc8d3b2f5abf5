-- Those with most claims of all holders, or of those whose name holds what is wanted, with how often they took which position.
-- Wordings that differ in case and accents only are one; of countries and sectors the last in the alphabet stands.
SELECT most.holder_kind AS kind, max(claim.holder) AS label, max(claim.holder_country) AS country,
       max(CASE WHEN claim.holder_sector <> 'UNK' THEN claim.holder_sector END) AS sector,
       most.claims, count(DISTINCT claim.document) AS documents,
       count(*) FILTER (WHERE claim.position = 'AFFIRM') AS affirm,
       count(*) FILTER (WHERE claim.position = 'DENY') AS deny,
       count(*) FILTER (WHERE claim.position = 'DOUBT') AS doubt,
       count(*) FILTER (WHERE claim.position = 'ASK') AS ask,
       count(*) FILTER (WHERE claim.position = 'NO_COMMENT') AS no_comment
FROM (
    SELECT holder_folded, holder_kind, count(*) AS claims
    FROM claim
    WHERE :holder IS NULL OR instr(holder_folded, :holder) > 0
    GROUP BY holder_folded, holder_kind
    ORDER BY claims DESC, holder_folded, holder_kind
    LIMIT :limit) AS most
JOIN claim ON claim.holder_folded = most.holder_folded AND claim.holder_kind = most.holder_kind
GROUP BY most.holder_folded, most.holder_kind
ORDER BY most.claims DESC, most.holder_folded, most.holder_kind
