-- Whether a place is the one that is wanted.
(:place IS NULL OR {place-named})
  AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km)
