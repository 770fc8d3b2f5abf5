-- Schema 4, a step. Indexes that maps, timelines and pages of sources are drawn from, made when a cluster is weighed. What is
-- weighed already is weighed again at the next occasion, so that they are filled.

PRAGMA user_version = 4;

-- Where a testimony's words stand among the other indexes, and which way they speak.
CREATE TABLE telling (
    testimony   TEXT PRIMARY KEY REFERENCES testimony ON DELETE CASCADE,
    cluster     TEXT NOT NULL,
    document    INTEGER NOT NULL, -- with the two below, a row of table proposition
    claim       INTEGER NOT NULL,
    proposition INTEGER NOT NULL,
    polarity    TEXT NOT NULL,
    leading     INTEGER NOT NULL, -- 1 where the cluster alleges what this one says
    placed      INTEGER NOT NULL, -- 1 where it says where
    counted     INTEGER NOT NULL  -- 0 where a person has set it aside
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_by_cluster ON telling (cluster, leading);
CREATE INDEX telling_with_place ON telling (cluster) WHERE placed = 1;
CREATE INDEX telling_by_proposition ON telling (document, claim, proposition);

-- Which outlet leans on which in a cluster, and why.
CREATE TABLE leaning (
    cluster  TEXT NOT NULL,
    leaner   TEXT NOT NULL,
    original TEXT NOT NULL,
    reason   TEXT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (cluster, leaner, original, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX leaning_by_leaner ON leaning (leaner, original, reason, times);
CREATE INDEX leaning_by_original ON leaning (original, leaner, reason, times);

-- Lists of what matters most, of holders and of those who hand on, without a look at every row.
CREATE INDEX cluster_by_reports ON cluster (contested, reports, moment, id);
CREATE INDEX claim_by_standing ON claim (holder_folded, holder_kind, document, position, holder, holder_country, holder_sector);
CREATE INDEX claim_handed_on ON claim (substr(chain, instr(chain, char(31)) + 1), document)
WHERE instr(substr(chain, instr(chain, char(31)) + 1), char(31)) > 0;

DELETE FROM block;
DELETE FROM testimony;
DELETE FROM band;
DELETE FROM cluster;
DELETE FROM weighed;
