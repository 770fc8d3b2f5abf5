SELECT testimony.id, told.json FROM testimony JOIN told ON told.testimony = testimony.id WHERE testimony.document = :document
