-- Schema 3. Rulings, and indexes of what claims come to when they are weighed. The custody log tells of other acts than
-- reading now, so its columns say subject and agent; its entries and their hashes stay as they were.

PRAGMA user_version = 3;

-- Records -------------------------------------------------------------------------------------------------------------

-- What a person ruled: ruling/1 of hearsay.wire. Taken back by another ruling only.
CREATE TABLE ruling (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    json   TEXT NOT NULL
) STRICT;

CREATE TRIGGER ruling_stays BEFORE UPDATE ON ruling BEGIN SELECT RAISE(ABORT, 'a ruling never changes'); END;
CREATE TRIGGER ruling_keeps BEFORE DELETE ON ruling BEGIN SELECT RAISE(ABORT, 'a ruling is never removed'); END;

ALTER TABLE custody RENAME COLUMN document TO subject;               -- read: the document; rule: the ruling
ALTER TABLE custody RENAME COLUMN edition TO agent;                  -- read: the edition; rule: the analyst
ALTER TABLE custody RENAME COLUMN document_digest TO subject_digest; -- SHA-256 of the subject's record
ALTER TABLE custody RENAME COLUMN reading_digest TO result_digest;   -- read: of the reading's record; rule: empty

-- Indexes, made by the weighing wing from readings and rulings ----------------------------------------------------------

-- Which reading of a document stands in the tables below: one that no longer speaks is to be weighed anew.
CREATE TABLE weighed (
    document INTEGER PRIMARY KEY REFERENCES document,
    reading  INTEGER NOT NULL REFERENCES reading
) STRICT;

-- Which testimony belongs to which cluster, and what clusters hang together.
CREATE TABLE testimony (
    id        TEXT PRIMARY KEY,
    document  INTEGER NOT NULL REFERENCES document,
    cluster   TEXT NOT NULL,
    component TEXT NOT NULL -- the cluster of its earliest member
) STRICT, WITHOUT ROWID;
CREATE INDEX testimony_by_document ON testimony (document);
CREATE INDEX testimony_by_cluster ON testimony (cluster);
CREATE INDEX testimony_by_component ON testimony (component);

-- What testimonies share that may speak of the same happening.
CREATE TABLE block (
    key       TEXT NOT NULL,
    testimony TEXT NOT NULL REFERENCES testimony ON DELETE CASCADE,
    PRIMARY KEY (key, testimony)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_by_testimony ON block (testimony);

-- What documents share that may be copies.
CREATE TABLE band (
    key      INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX band_by_document ON band (document);

-- What a cluster comes to, as a list shows it.
CREATE TABLE cluster (
    id        TEXT PRIMARY KEY,
    contested INTEGER NOT NULL, -- 1 where some speak for it and some against
    moment    INTEGER NOT NULL, -- of the last report, in seconds since 1970-01-01T00:00Z
    reports   INTEGER NOT NULL,
    origins   INTEGER NOT NULL,
    bits      REAL NOT NULL,    -- log-odds
    grade     INTEGER NOT NULL  -- of the information, as the machine proposes it
) STRICT, WITHOUT ROWID;
CREATE INDEX cluster_by_moment ON cluster (contested, moment);
