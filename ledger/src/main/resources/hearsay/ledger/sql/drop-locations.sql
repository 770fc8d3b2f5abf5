DELETE FROM location
