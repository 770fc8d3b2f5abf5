INSERT OR REPLACE INTO brief (cluster, words, headline, alarms, urgency, contested, moment, reports, calibrated, affirming,
                              denying, doubting, silent, holders, positions, types, begins, ends, actors, places, outlets)
SELECT id, :words, :headline, :alarms, :urgency, contested, moment, reports, :calibrated, :affirming, :denying, :doubting,
       :silent, :holders, :positions, :types, :begins, :ends, :actors, :places, :outlets
FROM cluster WHERE id = :cluster
