DELETE FROM participant
