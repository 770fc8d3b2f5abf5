-- Schema 4, a step. What is looked through often stands in narrow rows, the forms apart from it; and of who leans on whom only what
-- is shown is kept. What is weighed already is weighed again at the next occasion, so that these are filled.

PRAGMA user_version = 4;

DELETE FROM block;
DELETE FROM testimony;
DELETE FROM band;
DELETE FROM cluster;
DELETE FROM leaning;
DELETE FROM weighed;

ALTER TABLE testimony DROP COLUMN json;
ALTER TABLE weighed DROP COLUMN trace;

CREATE TABLE told (
    testimony TEXT PRIMARY KEY REFERENCES testimony ON DELETE CASCADE,
    json      TEXT NOT NULL -- form testimony/1
) STRICT;

CREATE TABLE trace (
    document INTEGER PRIMARY KEY REFERENCES weighed ON DELETE CASCADE,
    json     TEXT NOT NULL -- form trace/1
) STRICT;
