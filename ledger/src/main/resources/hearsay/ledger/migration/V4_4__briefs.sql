-- Schema 4, a step. What a list shows of a cluster, and what lists are sifted by, made when it is weighed. What is weighed already
-- is weighed again at the next occasion, so that they are filled.

PRAGMA user_version = 4;

-- Lists are joined by U+001F (unit separator); what is to be found is folded, without case and accents.
CREATE TABLE brief (
    number     INTEGER PRIMARY KEY,
    cluster    TEXT NOT NULL UNIQUE REFERENCES cluster ON DELETE CASCADE,
    words      TEXT NOT NULL,    -- what it alleges
    headline   TEXT NOT NULL,    -- 9 reports, 1 origin
    alarms     TEXT NOT NULL,
    urgency    INTEGER NOT NULL, -- of the alarms; 0 where there are none
    contested  INTEGER NOT NULL, -- as in cluster, here for the indexes below
    moment     INTEGER NOT NULL, -- likewise
    reports    INTEGER NOT NULL, -- likewise
    calibrated INTEGER NOT NULL,
    affirming  TEXT NOT NULL,
    denying    TEXT NOT NULL,
    doubting   TEXT NOT NULL,
    silent     TEXT NOT NULL,
    holders    TEXT NOT NULL,    -- whoever speaks, for finding
    positions  TEXT NOT NULL,    -- names of those that are taken
    types      TEXT NOT NULL,    -- of PLOVER
    begins     INTEGER,          -- of what it alleges, as in proposition
    ends       INTEGER,
    actors     TEXT NOT NULL,    -- folded: names, wordings, countries
    places     TEXT NOT NULL,    -- folded likewise
    outlets    TEXT NOT NULL     -- folded
) STRICT;
CREATE INDEX brief_by_moment ON brief (moment, cluster);
CREATE INDEX brief_by_urgency ON brief (urgency, moment, cluster);
CREATE INDEX brief_by_reports ON brief (contested, reports, moment, cluster);

CREATE VIRTUAL TABLE brief_words USING fts5 (
    words, holders, content = 'brief', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER brief_comes AFTER INSERT ON brief BEGIN
    INSERT INTO brief_words (rowid, words, holders) VALUES (new.number, new.words, new.holders);
END;
CREATE TRIGGER brief_goes BEFORE DELETE ON brief BEGIN
    INSERT INTO brief_words (brief_words, rowid, words, holders) VALUES ('delete', old.number, old.words, old.holders);
END;

DELETE FROM block;
DELETE FROM testimony;
DELETE FROM band;
DELETE FROM cluster;
DELETE FROM weighed;
