UPDATE testimony SET cluster = :cluster, component = :component
WHERE id = :id AND (cluster <> :cluster OR component <> :component)
