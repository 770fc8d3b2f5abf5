SELECT hash FROM custody WHERE number = :number
