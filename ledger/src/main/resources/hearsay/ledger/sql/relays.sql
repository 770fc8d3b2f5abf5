-- What stands in chains between the outlet and the holder: agencies and whoever else hands on, with how many claims they handed
-- on, to how many outlets.
SELECT relay AS label, count(*) AS claims, count(DISTINCT document) AS reports, count(DISTINCT outlet) AS outlets
FROM (
    SELECT claim.document, report.outlet,
           substr(rest, 1, instr(rest, char(31)) - 1) AS relay
    FROM (SELECT document, substr(chain, instr(chain, char(31)) + 1) AS rest FROM claim
          WHERE instr(chain, char(31)) > 0) AS claim
    JOIN report ON report.document = claim.document
    WHERE instr(rest, char(31)) > 0)
GROUP BY relay
ORDER BY claims DESC, relay
LIMIT :limit
