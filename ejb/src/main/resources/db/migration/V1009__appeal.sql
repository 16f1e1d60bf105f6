-- What is forbidden, and until when, after an appeal body elsewhere has changed an interim ban; null where that stays as it was.
ALTER TABLE appeals
  ADD COLUMN use_after      text,
  ADD COLUMN last_day_after date;
