INSERT INTO report (document, reading, outlet, outlet_folded, published, day, moment, title, credit, characters)
VALUES (:document, :reading, :outlet, :outletFolded, :published, :day, :moment, :title, :credit, :characters)
