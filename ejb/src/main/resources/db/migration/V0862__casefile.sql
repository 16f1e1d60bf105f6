-- What a change of a fact has moved by itself: an amount, a claim, a letter, a task, a deadline; from what to what, in the transaction of the change.
CREATE TABLE consequences (
  id            uuid PRIMARY KEY,
  -- The same for all that one transaction has moved.
  run_id        uuid NOT NULL,
  place         int NOT NULL,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  kind          text NOT NULL CHECK (kind IN ('AMOUNT', 'CLAIM', 'LETTER', 'TASK', 'DEADLINE')),
  -- The rule of a deadline, the kind of a letter or a task; null for an amount.
  what          text,
  subject_id    uuid NOT NULL,
  was           text,
  became        text,
  moved_at      timestamptz NOT NULL,
  UNIQUE (run_id, place)
);
CREATE INDEX consequences_of_proceeding ON consequences (proceeding_id, moved_at);
