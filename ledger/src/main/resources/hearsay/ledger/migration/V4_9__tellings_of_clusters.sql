-- Schema 4, a step. Maps and timelines go from a cluster to its tellings without a look at the table.

PRAGMA user_version = 4;

CREATE INDEX telling_of_cluster ON telling (cluster, placed, counted, document, claim, proposition, polarity);
DROP INDEX telling_with_place;
