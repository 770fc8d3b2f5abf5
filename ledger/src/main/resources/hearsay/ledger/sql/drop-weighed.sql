DELETE FROM weighed
