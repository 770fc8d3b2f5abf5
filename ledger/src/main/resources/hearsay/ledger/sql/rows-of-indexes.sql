SELECT (SELECT count(*) FROM report) + (SELECT count(*) FROM claim)
