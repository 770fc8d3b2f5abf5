-- Schema 4, second step. Event histories of others, as they were imported: records, never changed.

PRAGMA user_version = 4;

-- One import of one file that brought something new.
CREATE TABLE history_import (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,  -- SHA-256 over source, file, its digest and the ids of the events, in order
    source   TEXT NOT NULL,         -- icews, gdelt, polecat, acled, ucdp
    file     TEXT NOT NULL,         -- its name, without folders
    sha256   TEXT NOT NULL,         -- of its bytes
    at       TEXT NOT NULL,         -- ISO 8601, UTC
    events   INTEGER NOT NULL       -- how many it brought that were not there before
) STRICT;

-- An event as a data set codes it, brought to the types of PLOVER.
CREATE TABLE history (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE, -- history/1: SHA-256 over the fields below
    import            INTEGER NOT NULL REFERENCES history_import (number) DEFERRABLE INITIALLY DEFERRED,
    source            TEXT NOT NULL,
    key               TEXT NOT NULL,        -- the data set's own name for it
    day               INTEGER NOT NULL,     -- since 1970-01-01
    type              TEXT NOT NULL,
    mode              TEXT,
    actor             TEXT NOT NULL,
    actor_country     TEXT,
    actor_sector      TEXT NOT NULL,
    recipient         TEXT,
    recipient_country TEXT,
    recipient_sector  TEXT,
    country           TEXT,                 -- where it happened
    place             TEXT,
    deaths            INTEGER
) STRICT;
CREATE INDEX history_by_actor ON history (actor_country, type, day);
CREATE INDEX history_by_recipient ON history (recipient_country, type, day);
CREATE INDEX history_by_country ON history (country, type, day);
CREATE INDEX history_by_import ON history (import);

CREATE TRIGGER history_import_stays BEFORE UPDATE ON history_import
BEGIN SELECT RAISE(ABORT, 'an import never changes'); END;
CREATE TRIGGER history_import_keeps BEFORE DELETE ON history_import
BEGIN SELECT RAISE(ABORT, 'an import is never removed'); END;
CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'a history never changes'); END;
CREATE TRIGGER history_keeps BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'a history is never removed'); END;
