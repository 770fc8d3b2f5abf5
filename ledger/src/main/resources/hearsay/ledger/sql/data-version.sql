-- Another number as soon as another connection has changed the file.
PRAGMA data_version
