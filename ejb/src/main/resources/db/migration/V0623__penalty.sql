-- What an appeal has taken off a claim, and how long it lets the coercive fine stand still.
CREATE TABLE penalty_claim_reductions (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  appeal_id  uuid NOT NULL UNIQUE REFERENCES appeals,
  amount     int NOT NULL CHECK (amount > 0),
  reduced_by uuid NOT NULL,
  reduced_at timestamptz NOT NULL
);
CREATE INDEX penalty_claim_reductions_of_penalty ON penalty_claim_reductions (penalty_id);
ALTER TABLE penalty_pauses ADD COLUMN appeal_id uuid REFERENCES appeals;
