-- Enters an import.
INSERT INTO history_import (number, id, source, file, sha256, at, events)
VALUES (:number, :id, :source, :file, :sha256, :at, :events)
