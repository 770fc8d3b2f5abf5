SELECT id, json FROM document WHERE number = :number
