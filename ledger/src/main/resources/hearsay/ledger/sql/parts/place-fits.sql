-- Whether a place is the one that is wanted.
(:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
  AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km)
