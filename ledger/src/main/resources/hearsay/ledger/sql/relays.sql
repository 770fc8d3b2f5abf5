-- What stands in chains between the outlet and the holder: agencies and whoever else hands on, with how many claims they handed
-- on, to how many outlets. Of a chain of four the one next to the outlet counts.
SELECT handed.label, handed.claims, handed.reports,
       (SELECT count(DISTINCT report.outlet) FROM claim
        JOIN report ON report.document = claim.document
        WHERE instr(substr(chain, instr(chain, char(31)) + 1), char(31)) > 0
          AND substr(chain, instr(chain, char(31)) + 1) >= handed.label || char(31)
          AND substr(chain, instr(chain, char(31)) + 1) < handed.label || char(32)) AS outlets
FROM (
    SELECT substr(rest, 1, instr(rest, char(31)) - 1) AS label, count(*) AS claims, count(DISTINCT document) AS reports
    FROM (SELECT substr(chain, instr(chain, char(31)) + 1) AS rest, document FROM claim
          WHERE instr(substr(chain, instr(chain, char(31)) + 1), char(31)) > 0)
    WHERE :label IS NULL OR rest LIKE :label || char(31) || '%'
    GROUP BY 1
    ORDER BY claims DESC, label
    LIMIT :limit) AS handed
ORDER BY claims DESC, label
