-- Schema 2. Indexes of what claims say happened. Records are those of schema 1; a reading is now reading/2 of hearsay.wire,
-- and those that are reading/1 still speak, without propositions.

PRAGMA user_version = 2;

-- One row per proposition of a claim of the readings that speak. "claim" is the claim's ordinal in its document.
CREATE TABLE proposition (
    document INTEGER NOT NULL REFERENCES report,
    claim    INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL, -- place in the claim, from 0
    type     TEXT NOT NULL,    -- of PLOVER
    mode     TEXT,
    contexts TEXT NOT NULL,    -- joined by U+001F (unit separator)
    realis   TEXT NOT NULL,
    begins   INTEGER,          -- local time of the report in seconds since 1970-01-01T00:00; of what has no beginning, none
    ends     INTEGER,          -- the first second after it
    grain    TEXT,
    json     TEXT NOT NULL,    -- proposition/1 of hearsay.wire
    PRIMARY KEY (document, claim, ordinal),
    FOREIGN KEY (document, claim) REFERENCES claim (document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposition_by_type ON proposition (type, mode);

-- Who takes part.
CREATE TABLE participant (
    document    INTEGER NOT NULL,
    claim       INTEGER NOT NULL,
    proposition INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    role        TEXT NOT NULL,
    wording     TEXT NOT NULL,
    actor       TEXT,          -- the actor's id, where it could be told who that is
    name        TEXT,
    folded      TEXT NOT NULL, -- wording and name, without case and accents, for finding
    country     TEXT,
    sector      TEXT,
    PRIMARY KEY (document, claim, proposition, ordinal),
    FOREIGN KEY (document, claim, proposition) REFERENCES proposition (document, claim, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_actor ON participant (actor);

-- Where.
CREATE TABLE location (
    document    INTEGER NOT NULL,
    claim       INTEGER NOT NULL,
    proposition INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    role        TEXT NOT NULL,
    relation    TEXT NOT NULL,
    place       TEXT NOT NULL, -- the place's id
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL, -- name and wording, without case and accents, for finding
    country     TEXT,
    region      TEXT,
    geonames    INTEGER,
    precision   TEXT NOT NULL,
    area        TEXT NOT NULL, -- area/1 of hearsay.wire
    PRIMARY KEY (document, claim, proposition, ordinal),
    FOREIGN KEY (document, claim, proposition) REFERENCES proposition (document, claim, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX location_by_place ON location (place);
