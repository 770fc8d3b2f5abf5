SELECT trace FROM weighed WHERE document = :document AND reading = :reading
