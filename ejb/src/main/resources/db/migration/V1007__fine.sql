-- What was entered by mistake about a payment stays, and a row of its own says what it is corrected to, by a second person.
ALTER TABLE fine_payments
  ADD COLUMN corrects uuid UNIQUE REFERENCES fine_payments,
  ADD COLUMN reason   text,
  ADD CHECK ((corrects IS NULL) = (reason IS NULL)),
  DROP CONSTRAINT fine_payments_amount_check,
  ADD CONSTRAINT fine_payments_amount_check CHECK (amount > 0 OR amount = 0 AND corrects IS NOT NULL);

ALTER TABLE fine_repayments
  ADD COLUMN corrects uuid UNIQUE REFERENCES fine_repayments,
  ADD COLUMN reason   text,
  ADD CHECK ((corrects IS NULL) = (reason IS NULL)),
  DROP CONSTRAINT fine_repayments_amount_check,
  ADD CONSTRAINT fine_repayments_amount_check CHECK (amount > 0 OR amount = 0 AND corrects IS NOT NULL);

-- Those who have entered payments so far are known.
INSERT INTO authorships (subject_id, actor_id, since)
SELECT e.fine_id, e.entered_by, min(e.entered_at)
FROM (SELECT fine_id, entered_by, entered_at FROM fine_payments
      UNION ALL SELECT fine_id, entered_by, entered_at FROM fine_repayments) e
GROUP BY e.fine_id, e.entered_by
ON CONFLICT DO NOTHING;
