-- What was entered by mistake about a payment stays, and a row of its own says what it is corrected to, by a second person.
ALTER TABLE penalty_payments
  ADD COLUMN corrects uuid UNIQUE REFERENCES penalty_payments,
  ADD COLUMN reason   text,
  ADD CHECK ((corrects IS NULL) = (reason IS NULL)),
  DROP CONSTRAINT penalty_payments_amount_check,
  ADD CONSTRAINT penalty_payments_amount_check CHECK (amount > 0 OR amount = 0 AND corrects IS NOT NULL);

ALTER TABLE penalty_repayments
  ADD COLUMN corrects uuid UNIQUE REFERENCES penalty_repayments,
  ADD COLUMN reason   text,
  ADD CHECK ((corrects IS NULL) = (reason IS NULL)),
  DROP CONSTRAINT penalty_repayments_amount_check,
  ADD CONSTRAINT penalty_repayments_amount_check CHECK (amount > 0 OR amount = 0 AND corrects IS NOT NULL);

-- Those who have entered payments so far are known.
INSERT INTO authorships (subject_id, actor_id, since)
SELECT e.penalty_id, e.entered_by, min(e.entered_at)
FROM (SELECT penalty_id, entered_by, entered_at FROM penalty_payments
      UNION ALL SELECT penalty_id, entered_by, entered_at FROM penalty_repayments) e
GROUP BY e.penalty_id, e.entered_by
ON CONFLICT DO NOTHING;
