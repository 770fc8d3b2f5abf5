INSERT INTO testimony (id, document, cluster, component)
VALUES (:id, (SELECT number FROM document WHERE id = :document), :cluster, :component)
