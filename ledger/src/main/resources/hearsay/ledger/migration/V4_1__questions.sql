-- Schema 4, first step. What was asked, answered and settled: records all, never changed.

PRAGMA user_version = 4;

-- What somebody wanted to know: question/1 of hearsay.wire.
CREATE TABLE question (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    json   TEXT NOT NULL
) STRICT;

-- An answer as it was given on its day: judgement/1.
CREATE TABLE judgement (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (id),
    json     TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_by_question ON judgement (question);

-- How a question came out: resolution/1. Of several on one question the last counts.
CREATE TABLE resolution (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (id),
    json     TEXT NOT NULL
) STRICT;

CREATE TRIGGER question_stays BEFORE UPDATE ON question BEGIN SELECT RAISE(ABORT, 'a question never changes'); END;
CREATE TRIGGER question_keeps BEFORE DELETE ON question BEGIN SELECT RAISE(ABORT, 'a question is never removed'); END;
CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'a judgement never changes'); END;
CREATE TRIGGER judgement_keeps BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'a judgement is never removed'); END;
CREATE TRIGGER resolution_stays BEFORE UPDATE ON resolution BEGIN SELECT RAISE(ABORT, 'a resolution never changes'); END;
CREATE TRIGGER resolution_keeps BEFORE DELETE ON resolution BEGIN SELECT RAISE(ABORT, 'a resolution is never removed'); END;
