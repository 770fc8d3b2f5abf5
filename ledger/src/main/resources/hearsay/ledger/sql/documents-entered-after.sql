-- Documents that were first read into the ledger after a moment.
SELECT subject FROM custody WHERE act = 'read' GROUP BY subject HAVING min(at) >= :moment
