-- Whether a claim is of the holder, the stance and the document that are wanted.
(:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:position IS NULL OR claim.position = :position)
  AND (:document IS NULL OR claim.document = (SELECT number FROM document WHERE id = :document))
