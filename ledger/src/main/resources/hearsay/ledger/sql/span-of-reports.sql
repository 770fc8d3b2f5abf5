-- The days of the first and the last report.
SELECT min(day) AS first, max(day) AS last FROM report
