SELECT kind, label, country, sector, claims, documents FROM holder ORDER BY claims DESC, label, kind, country, sector
