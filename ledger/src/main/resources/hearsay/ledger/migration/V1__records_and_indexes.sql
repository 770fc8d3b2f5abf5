-- Schema 1. Two kinds of tables: records, appended and never changed, and indexes, rebuilt from the records at will.
-- "number" is a handle inside this file; what a row is called outside it is its id.

PRAGMA application_id = 1214603634; -- "Hear" in ASCII: how a ledger is told from other SQLite files
PRAGMA user_version = 1;

-- Records -------------------------------------------------------------------------------------------------------------

-- A report as it was published: document/1 of hearsay.wire.
CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    json   TEXT NOT NULL
) STRICT;

-- Everything besides code and document that shapes a reading.
CREATE TABLE edition (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    first_seen TEXT NOT NULL
) STRICT;

-- What an edition made of a document: reading/1 of hearsay.wire. The newest of a document speaks.
CREATE TABLE reading (
    number   INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    edition  INTEGER NOT NULL REFERENCES edition,
    json     TEXT NOT NULL,
    UNIQUE (document, edition)
) STRICT;

-- Who did what when: each entry holds the hash of the one before, so that none can be altered, or left out, unseen.
CREATE TABLE custody (
    number          INTEGER PRIMARY KEY,
    at              TEXT NOT NULL, -- ISO 8601, UTC
    act             TEXT NOT NULL, -- read
    document        TEXT NOT NULL, -- ids, not numbers: an entry says all it means
    edition         TEXT NOT NULL,
    document_digest TEXT NOT NULL, -- SHA-256 of the record's json
    reading_digest  TEXT NOT NULL,
    previous        TEXT NOT NULL, -- hash of the entry before; 64 zeros for the first
    hash            TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX custody_by_reading ON custody (document, edition);

CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'a document never changes'); END;
CREATE TRIGGER document_keeps BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'a document is never removed'); END;
CREATE TRIGGER edition_stays BEFORE UPDATE ON edition BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_keeps BEFORE DELETE ON edition BEGIN SELECT RAISE(ABORT, 'an edition is never removed'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'a reading never changes'); END;
CREATE TRIGGER reading_keeps BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'a reading is never removed'); END;
CREATE TRIGGER custody_stays BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'the custody log never changes'); END;
CREATE TRIGGER custody_keeps BEFORE DELETE ON custody BEGIN SELECT RAISE(ABORT, 'the custody log keeps all'); END;

-- Indexes -------------------------------------------------------------------------------------------------------------

-- One row per document, with the reading that speaks.
CREATE TABLE report (
    document      INTEGER PRIMARY KEY REFERENCES document,
    reading       INTEGER NOT NULL REFERENCES reading,
    outlet        TEXT NOT NULL,
    outlet_folded TEXT NOT NULL,    -- without case and accents, for finding
    published     TEXT NOT NULL,    -- as the publisher dates it, with its offset
    day           INTEGER NOT NULL, -- the publisher's own calendar day, in days since 1970-01-01
    moment        INTEGER NOT NULL, -- seconds since 1970-01-01T00:00Z, for order
    title         TEXT NOT NULL,
    credit        TEXT,
    characters    INTEGER NOT NULL  -- UTF-16 code units of the text
) STRICT;
CREATE INDEX report_by_moment ON report (moment, document);

-- One row per claim of the readings that speak. Lists are joined by U+001F (unit separator).
CREATE TABLE claim (
    number         INTEGER PRIMARY KEY,
    document       INTEGER NOT NULL REFERENCES report,
    ordinal        INTEGER NOT NULL, -- place in the reading, from 0
    id             TEXT NOT NULL,
    start          INTEGER NOT NULL, -- where the first content begins
    chain          TEXT NOT NULL,    -- labels, outermost first
    holder         TEXT NOT NULL,
    holder_folded  TEXT NOT NULL,
    holder_kind    TEXT NOT NULL,
    holder_country TEXT,
    holder_sector  TEXT NOT NULL,
    position       TEXT NOT NULL,
    certainty      TEXT NOT NULL,
    distance       TEXT NOT NULL,
    basis          TEXT NOT NULL,
    cue            TEXT,
    contents       TEXT NOT NULL,
    UNIQUE (document, ordinal)
) STRICT;
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_by_holder ON claim (holder_folded);

-- Whose words are kept, and how many.
CREATE VIEW holder AS
SELECT holder_kind AS kind, holder AS label, holder_country AS country, holder_sector AS sector,
       count(*) AS claims, count(DISTINCT document) AS documents
FROM claim
GROUP BY holder_kind, holder, holder_country, holder_sector;

-- Full text. The words are kept here; the characters stay where they are.
CREATE VIEW document_text AS SELECT number, json ->> '$.text' AS text FROM document;
CREATE VIRTUAL TABLE document_words USING fts5 (
    text, content = 'document_text', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_words USING fts5 (
    contents, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
