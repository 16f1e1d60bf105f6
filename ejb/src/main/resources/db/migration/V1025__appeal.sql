-- What an appellant asks or says to the staff keeps its way and its day, as an appeal does.
ALTER TABLE appeal_suspensions ADD COLUMN channel text CHECK (channel IN ('LETTER', 'PHONE', 'VISIT', 'OWN_PAGES')),
  ADD COLUMN posted_on date;
UPDATE appeal_suspensions s SET channel = a.channel, posted_on = a.posted_on
  FROM appeals a WHERE a.id = s.appeal_id AND a.received_at = s.asked_at;
UPDATE appeal_suspensions SET posted_on = CAST(asked_at AT TIME ZONE 'Europe/Oslo' AS date) WHERE posted_on IS NULL;
ALTER TABLE appeal_suspensions ALTER COLUMN posted_on SET NOT NULL;

ALTER TABLE appeals ADD COLUMN withdrawn_by text CHECK (withdrawn_by IN ('LETTER', 'PHONE', 'VISIT', 'OWN_PAGES')),
  ADD COLUMN withdrawn_on date;
UPDATE appeals SET withdrawn_on = CAST(ended_at AT TIME ZONE 'Europe/Oslo' AS date) WHERE ending = 'WITHDRAWN';
-- Within the step that withdraws it, the day is there before the end.
ALTER TABLE appeals ADD CHECK (ending IS NULL OR (withdrawn_on IS NOT NULL) = (ending = 'WITHDRAWN'));

ALTER TABLE costs_claims ADD COLUMN channel text CHECK (channel IN ('LETTER', 'PHONE', 'VISIT', 'OWN_PAGES'));
