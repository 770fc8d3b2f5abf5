-- Schema 4, a step. What weighing needs of a testimony and of a report stands beside them, so that no whole reading is read again
-- for one of its claims. What is weighed already is weighed again at the next occasion, so that these are filled.

PRAGMA user_version = 4;

ALTER TABLE testimony ADD COLUMN json TEXT NOT NULL DEFAULT ''; -- form testimony/1
ALTER TABLE weighed ADD COLUMN trace TEXT NOT NULL DEFAULT '';  -- form trace/1

DELETE FROM block;
DELETE FROM testimony;
DELETE FROM band;
DELETE FROM cluster;
DELETE FROM weighed;
