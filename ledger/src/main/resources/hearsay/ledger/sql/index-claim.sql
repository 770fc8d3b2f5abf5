INSERT INTO claim (document, ordinal, id, start, chain, holder, holder_folded, holder_kind, holder_country, holder_sector,
                   position, certainty, distance, basis, cue, contents)
VALUES (:document, :ordinal, :id, :start, :chain, :holder, :holderFolded, :holderKind, :holderCountry, :holderSector,
        :position, :certainty, :distance, :basis, :cue, :contents)
