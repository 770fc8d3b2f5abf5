-- Whether a place is called as it is wanted.
(instr(location.folded, :place) > 0 OR location.country = upper(:place))
