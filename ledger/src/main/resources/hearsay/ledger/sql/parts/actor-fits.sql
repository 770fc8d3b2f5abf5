-- Whether somebody who takes part is the one that is wanted.
(instr(participant.folded, :actor) > 0 OR participant.country = upper(:actor))
