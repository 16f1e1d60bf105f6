-- A suspension whose appeal ended before its first day has no day: it ends on the day before the first.
ALTER TABLE appeal_suspensions
  DROP CONSTRAINT appeal_suspensions_check,
  ADD CONSTRAINT appeal_suspensions_days CHECK (until_on >= from_on - 1);
ALTER TABLE penalty_pauses
  DROP CONSTRAINT penalty_pauses_check,
  ADD CONSTRAINT penalty_pauses_days CHECK (until_on >= from_on - 1);

-- On which days fines and bans are suspended is asked of the appeal. What is kept is by how much the time to pay was moved by them.
ALTER TABLE fines ADD COLUMN stood_still int NOT NULL DEFAULT 0 CHECK (stood_still >= 0);
UPDATE fines SET stood_still = paused.days
  FROM (SELECT proceeding_id, rule_code, max(paused_days) AS days FROM deadlines GROUP BY proceeding_id, rule_code) AS paused
 WHERE paused.proceeding_id = fines.id AND paused.rule_code = fines.payment_rule;
ALTER TABLE fines ALTER COLUMN stood_still DROP DEFAULT, DROP COLUMN suspended;
ALTER TABLE bans DROP COLUMN suspended;
