-- What appeals have led to for a decision. Never changed.
CREATE TABLE decision_appeal_results (
  id          uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decisions,
  appeal_id   uuid NOT NULL UNIQUE REFERENCES appeals,
  reference   text NOT NULL,
  result      text NOT NULL CHECK (result IN ('CHANGED', 'ANNULLED', 'REMITTED')),
  decided_on  date NOT NULL
);
CREATE INDEX decision_appeal_results_of_decision ON decision_appeal_results (decision_id);
