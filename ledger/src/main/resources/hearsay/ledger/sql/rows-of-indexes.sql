SELECT (SELECT count(*) FROM report) + (SELECT count(*) FROM claim) + (SELECT count(*) FROM proposition)
       + (SELECT count(*) FROM participant) + (SELECT count(*) FROM location)
