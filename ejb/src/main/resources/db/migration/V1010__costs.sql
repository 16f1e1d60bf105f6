-- What was paid of costs, in rows that stand: what was entered by mistake stays, and a row of its own says what it is corrected to, by a
-- second person.
CREATE TABLE costs_payments (
  id         uuid PRIMARY KEY,
  claim_id   uuid NOT NULL REFERENCES costs_claims,
  amount     int NOT NULL CHECK (amount > 0 OR amount = 0 AND corrects IS NOT NULL),
  paid_on    date NOT NULL,
  corrects   uuid UNIQUE REFERENCES costs_payments,
  reason     text,
  -- Null where it was entered before there were rows.
  entered_by uuid,
  entered_at timestamptz NOT NULL,
  CHECK ((corrects IS NULL) = (reason IS NULL))
);
CREATE INDEX costs_payments_of_claim ON costs_payments (claim_id, paid_on);

INSERT INTO costs_payments (id, claim_id, amount, paid_on, entered_at)
SELECT gen_random_uuid(), id, paid, paid_on, coalesce(ended_at, paid_on::timestamp AT TIME ZONE 'Europe/Oslo')
FROM costs_claims WHERE paid > 0;
