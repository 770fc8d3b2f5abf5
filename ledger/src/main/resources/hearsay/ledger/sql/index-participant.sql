INSERT INTO participant (document, claim, proposition, ordinal, role, wording, actor, name, folded, country, sector)
VALUES (:document, :claim, :proposition, :ordinal, :role, :wording, :actor, :name, :folded, :country, :sector)
