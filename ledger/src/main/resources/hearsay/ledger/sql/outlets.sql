-- Outlets, the one with most reports first, after the key of the last row of the page before.
SELECT outlet, reports, claims, first, last, leans, original
FROM (
    SELECT report.outlet, count(*) AS reports,
           sum((SELECT count(*) FROM claim WHERE claim.document = report.document)) AS claims,
           min(report.day) AS first, max(report.day) AS last,
           (SELECT coalesce(sum(times), 0) FROM leaning WHERE leaner = report.outlet
            AND reason IN ('TEXT_REUSE', 'CITATION')) AS leans,
           (SELECT coalesce(sum(times), 0) FROM leaning WHERE original = report.outlet
            AND reason IN ('TEXT_REUSE', 'CITATION')) AS original
    FROM report
    WHERE (:wanted IS NULL OR instr(report.outlet_folded, :wanted) > 0)
    GROUP BY report.outlet)
WHERE :reports IS NULL OR reports < :reports OR (reports = :reports AND outlet > :outlet)
ORDER BY reports DESC, outlet
LIMIT :limit
