SELECT json FROM document WHERE number = :number
