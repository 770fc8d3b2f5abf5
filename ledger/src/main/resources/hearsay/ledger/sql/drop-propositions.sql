DELETE FROM proposition
