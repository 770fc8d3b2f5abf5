DELETE FROM cluster
