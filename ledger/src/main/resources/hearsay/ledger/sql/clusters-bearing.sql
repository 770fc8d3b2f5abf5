-- Clusters in which somebody of those asked about takes part, or that lie where is asked about; by types, where nobody and no place is.
SELECT telling.cluster FROM telling
JOIN participant ON participant.document = telling.document AND participant.claim = telling.claim
    AND participant.proposition = telling.proposition
WHERE participant.actor IN (SELECT value FROM json_each(:actors))
    OR participant.country IN (SELECT value FROM json_each(:countries))
    OR lower(participant.name) IN (SELECT value FROM json_each(:names))
UNION
-- Somebody whom only the words tell: a ship, a name that stands for nobody known.
SELECT telling.cluster FROM json_each(:called) AS called
JOIN participant ON instr(participant.folded, called.value) > 0
JOIN telling ON telling.document = participant.document AND telling.claim = participant.claim
    AND telling.proposition = participant.proposition
UNION
SELECT telling.cluster FROM telling
JOIN location ON location.document = telling.document AND location.claim = telling.claim
    AND location.proposition = telling.proposition
WHERE location.country IN (SELECT value FROM json_each(:countries))
    OR location.place IN (SELECT value FROM json_each(:places))
UNION
SELECT telling.cluster FROM telling
JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
    AND proposition.ordinal = telling.proposition
WHERE proposition.type IN (SELECT value FROM json_each(:types))
UNION
-- Of some types, where nobody says where it was, in reports in which somebody of those asked about takes part or that tell of a place there.
SELECT telling.cluster FROM telling
JOIN proposition ON proposition.document = telling.document AND proposition.claim = telling.claim
    AND proposition.ordinal = telling.proposition
WHERE proposition.type IN (SELECT value FROM json_each(:open))
    AND telling.document IN (
        SELECT participant.document FROM participant
        WHERE participant.actor IN (SELECT value FROM json_each(:actors))
            OR participant.country IN (SELECT value FROM json_each(:countries))
            OR lower(participant.name) IN (SELECT value FROM json_each(:names))
        UNION
        SELECT claim.document FROM claim
        WHERE claim.holder_country IN (SELECT value FROM json_each(:countries))
        UNION
        SELECT location.document FROM location
        WHERE location.country IN (SELECT value FROM json_each(:countries)))
    AND NOT EXISTS (
        SELECT 1 FROM location
        WHERE location.document = telling.document AND location.claim = telling.claim
            AND location.proposition = telling.proposition)
