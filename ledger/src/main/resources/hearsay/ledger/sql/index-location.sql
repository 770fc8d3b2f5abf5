INSERT INTO location (document, claim, proposition, ordinal, role, relation, place, name, folded, country, region, geonames,
                      precision, area)
VALUES (:document, :claim, :proposition, :ordinal, :role, :relation, :place, :name, :folded, :country, :region, :geonames,
        :precision, :area)
