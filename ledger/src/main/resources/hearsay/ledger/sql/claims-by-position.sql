SELECT position, count(*) AS claims FROM claim GROUP BY position
