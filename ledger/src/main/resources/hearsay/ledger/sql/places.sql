-- Places by their ids, as the first claim that names each has them.
SELECT location.place AS id, location.name, location.country, location.region, location.geonames, location.precision,
       location.area
FROM (SELECT value AS place FROM json_each(:places)) AS wanted
JOIN location ON location.place = wanted.place
GROUP BY location.place
