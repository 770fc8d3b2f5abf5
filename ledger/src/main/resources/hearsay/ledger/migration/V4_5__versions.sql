-- Schema 4, of versions: documents are found by their address.

PRAGMA user_version = 4;

CREATE INDEX document_by_address ON document (CASE WHEN json_valid(json) THEN json ->> '$.address' END);
