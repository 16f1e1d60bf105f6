-- What was paid of a coercive fine and is owed back, because the claim was reduced or has turned out not to be due, is paid back in rows
-- that stand.
CREATE TABLE penalty_repayments (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  amount     int NOT NULL CHECK (amount > 0),
  repaid_on  date NOT NULL,
  -- By what the payment is found again in the accounts.
  reference  text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);
CREATE INDEX penalty_repayments_of_penalty ON penalty_repayments (penalty_id, repaid_on);
