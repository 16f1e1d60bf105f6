-- When the body asked, in time, for more time to comment on the report: it can be given when the limit has passed.
ALTER TABLE inspections ADD COLUMN time_asked_on date;
