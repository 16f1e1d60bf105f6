-- What the last run of all checks has found, for the operator who comes in the morning.
CREATE TABLE last_check (
  id     boolean PRIMARY KEY DEFAULT true CHECK (id),
  ran_at timestamptz NOT NULL,
  report jsonb NOT NULL
);
