-- What is shown of a claim: read by Rows.claim.
claim.*, document.id AS document_id, edition.id AS edition_id, report.outlet, report.published,
       (SELECT group_concat(json, char(31))
        FROM (SELECT json FROM proposition
              WHERE proposition.document = claim.document AND proposition.claim = claim.ordinal
              ORDER BY proposition.ordinal)) AS propositions
