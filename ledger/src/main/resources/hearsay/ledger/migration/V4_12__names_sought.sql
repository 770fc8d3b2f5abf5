-- Schema 4, a step. Which reports name whom, what and when is told by narrow indexes, without a look at the wide tables.

PRAGMA user_version = 4;

CREATE INDEX participant_by_name ON participant (folded, country);
CREATE INDEX location_by_name ON location (folded, country);
CREATE INDEX proposition_by_time ON proposition (begins, ends);
