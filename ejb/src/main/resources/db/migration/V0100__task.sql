CREATE TABLE tasks (
  id             uuid PRIMARY KEY,
  engine_task_id text NOT NULL UNIQUE,
  kind           text NOT NULL,
  subject_id     uuid NOT NULL,
  casefile_id    uuid NOT NULL,
  organ          text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  state          text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
  due_on         date NOT NULL,
  created_at     timestamptz NOT NULL,
  claimed_by     uuid,
  claimed_at     timestamptz,
  ended_by       uuid,
  ended_at       timestamptz,
  version        int NOT NULL,
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
  CHECK ((state = 'OPEN') = (ended_at IS NULL))
);
-- The work list reads in the order of this index and filters by relation as it goes.
CREATE INDEX tasks_open_by_due ON tasks (due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_of_claimer ON tasks (claimed_by, due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_of_case ON tasks (casefile_id);
CREATE INDEX tasks_of_subject ON tasks (subject_id);

CREATE TABLE task_releases (
  id          uuid PRIMARY KEY,
  task_id     uuid NOT NULL REFERENCES tasks,
  released_by uuid NOT NULL,
  released_at timestamptz NOT NULL,
  reason      text NOT NULL
);
