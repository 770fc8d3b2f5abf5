-- The same as claims-page.sql, of those whose contents hold some words.
SELECT claim.*, report.moment AS key_moment, report.document AS key_document, document.id AS document_id,
       edition.id AS edition_id, report.outlet, report.published,
       (SELECT group_concat(json, char(31))
        FROM (SELECT json FROM proposition
              WHERE proposition.document = claim.document AND proposition.claim = claim.ordinal
              ORDER BY proposition.ordinal)) AS propositions
FROM claim_words
CROSS JOIN claim ON claim.number = claim_words.rowid
JOIN report ON report.document = claim.document
JOIN document ON document.number = claim.document
JOIN reading ON reading.number = report.reading
JOIN edition ON edition.number = reading.edition
WHERE claim_words MATCH :words
  AND (:holder IS NULL OR instr(claim.holder_folded, :holder) > 0)
  AND (:position IS NULL OR claim.position = :position)
  AND (:outlet IS NULL OR instr(report.outlet_folded, :outlet) > 0)
  AND (:since IS NULL OR report.day >= :since)
  AND (:until IS NULL OR report.day <= :until)
  AND (:document IS NULL OR document.id = :document)
  AND (:anything OR EXISTS (
      SELECT 1 FROM proposition
      WHERE proposition.document = claim.document AND proposition.claim = claim.ordinal
        AND (:type IS NULL OR proposition.type = :type)
        AND (:mode IS NULL OR proposition.mode = :mode)
        AND (:begins IS NULL OR CASE
            WHEN proposition.begins IS NULL THEN proposition.ends > :begins AND proposition.ends <= :ends
            ELSE proposition.begins < :ends AND (proposition.ends IS NULL OR proposition.ends > :begins) END)
        AND (:actor IS NULL OR EXISTS (
            SELECT 1 FROM participant
            WHERE participant.document = claim.document AND participant.claim = claim.ordinal
              AND participant.proposition = proposition.ordinal
              AND (instr(participant.folded, :actor) > 0 OR participant.country = upper(:actor))))
        AND ((:place IS NULL AND :km IS NULL) OR EXISTS (
            SELECT 1 FROM location
            WHERE location.document = claim.document AND location.claim = claim.ordinal
              AND location.proposition = proposition.ordinal
              AND (:place IS NULL OR instr(location.folded, :place) > 0 OR location.country = upper(:place))
              AND (:km IS NULL OR kilometres(location.area, :latitude, :longitude) <= :km)))))
  AND report.moment <= coalesce(:keyMoment, 9223372036854775807)
  AND (:keyMoment IS NULL OR (report.moment, report.document, claim.ordinal) < (:keyMoment, :keyDocument, :keyOrdinal))
ORDER BY report.moment DESC, report.document DESC, claim.ordinal DESC
LIMIT :limit
