-- A fine that was reduced or reversed after more was paid is open until the rest is paid back, in rows that stand.
ALTER TABLE fines DROP CONSTRAINT fines_state_check;
ALTER TABLE fines ADD CONSTRAINT fines_state_check
  CHECK (state IN ('WAITING', 'DUE', 'COLLECTED', 'OVERPAID', 'PAID', 'REVERSED', 'WRITTEN_OFF'));

CREATE TABLE fine_repayments (
  id         uuid PRIMARY KEY,
  fine_id    uuid NOT NULL REFERENCES fines,
  amount     int NOT NULL CHECK (amount > 0),
  repaid_on  date NOT NULL,
  -- By what the payment is found again in the accounts.
  reference  text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);
CREATE INDEX fine_repayments_of_fine ON fine_repayments (fine_id, repaid_on);
