DELETE FROM leaning
