INSERT OR REPLACE INTO cluster (id, contested, moment, reports, origins, bits, grade)
VALUES (:id, :contested, :moment, :reports, :origins, :bits, :grade)
