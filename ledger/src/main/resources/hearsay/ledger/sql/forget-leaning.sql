DELETE FROM leaning WHERE cluster = :cluster AND leaner = :leaner AND original = :original AND reason = :reason
