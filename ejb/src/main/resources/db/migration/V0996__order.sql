-- More time that is given for a point after its limit has passed moves no limit: what has accrued stands, and nothing more accrues for that
-- point from the day on which it is given (forvaltningsloven § 51).
ALTER TABLE order_time_requests ADD COLUMN pauses_from date;
ALTER TABLE order_time_requests
  ADD CONSTRAINT order_time_requests_pauses_check CHECK (pauses_from IS NULL OR granted_until > pauses_from);

-- Days on which one point stands still; all of them where no number is given.
ALTER TABLE penalty_pauses ADD COLUMN number int CHECK (number > 0);
