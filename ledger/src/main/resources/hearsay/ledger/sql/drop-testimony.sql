DELETE FROM testimony
