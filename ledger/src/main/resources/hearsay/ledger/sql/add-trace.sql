INSERT OR REPLACE INTO trace (document, json) SELECT number, :json FROM document WHERE id = :document
