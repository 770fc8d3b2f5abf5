-- Clusters of documents in which a source stands in a chain: as the outlet, as the holder or between them. Labels of a chain are
-- joined by U+001F.
SELECT DISTINCT testimony.cluster
FROM (SELECT document FROM report
      WHERE outlet = :label
      UNION
      SELECT document FROM claim
      WHERE holder_folded = :folded AND instr(char(31) || chain || char(31), char(31) || :label || char(31)) > 0
      UNION
      SELECT document FROM claim
      WHERE instr(substr(chain, instr(chain, char(31)) + 1), char(31)) > 0
        AND instr(char(31) || chain || char(31), char(31) || :label || char(31)) > 0) AS named
CROSS JOIN testimony ON testimony.document = named.document
