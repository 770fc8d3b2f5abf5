SELECT (SELECT count(*) FROM document) AS documents,
       (SELECT count(*) FROM reading) AS readings,
       (SELECT count(*) FROM edition) AS editions,
       (SELECT count(*) FROM claim) AS claims,
       (SELECT count(*) FROM holder) AS holders,
       (SELECT count(DISTINCT outlet) FROM report) AS outlets,
       (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS bytes
