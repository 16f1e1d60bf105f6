-- Who stands in for whom, and until when. It gives nobody sight of a case: only what somebody may do anyway with work that
-- another one holds.
CREATE TABLE substitutions (
  id            uuid PRIMARY KEY,
  absent_id     uuid NOT NULL,
  substitute_id uuid NOT NULL,
  since         date NOT NULL,
  until         date NOT NULL,
  made_by       uuid NOT NULL,
  made_at       timestamptz NOT NULL,
  ended_by      uuid,
  ended_at      timestamptz,
  CHECK (absent_id <> substitute_id),
  CHECK (until >= since),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX substitutions_by_substitute ON substitutions (substitute_id, until) WHERE ended_at IS NULL;
CREATE INDEX substitutions_by_absent ON substitutions (absent_id, until) WHERE ended_at IS NULL;

-- How somebody wants their own work list.
CREATE TABLE desk_settings (
  account_id uuid PRIMARY KEY,
  page_size  int NOT NULL CHECK (page_size IN (10, 25, 50, 100)),
  shortcuts  boolean NOT NULL
);

-- A work list narrowed and sorted, under a name. The question is kept, never its answer.
CREATE TABLE saved_views (
  id       uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  organ    text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  name     text NOT NULL CHECK (name <> ''),
  query    text NOT NULL,
  pinned   boolean NOT NULL,
  shared   boolean NOT NULL,
  made_at  timestamptz NOT NULL
);
CREATE INDEX saved_views_of_owner ON saved_views (owner_id);
CREATE INDEX saved_views_shared ON saved_views (organ) WHERE shared;

-- Many tasks that the same is done with, one after another, each in a transaction of its own.
CREATE TABLE task_bulks (
  id         uuid PRIMARY KEY,
  actor_id   uuid NOT NULL,
  made_at    timestamptz NOT NULL,
  act        text CHECK (act IN ('ASSIGN', 'RELEASE', 'HOLD', 'WAKE')),
  assignee   text,
  code       text,
  reason     text,
  until      date,
  stopped_at timestamptz
);
CREATE INDEX task_bulks_of_actor ON task_bulks (actor_id, made_at);

CREATE TABLE task_bulk_items (
  bulk_id uuid NOT NULL REFERENCES task_bulks,
  place   int NOT NULL,
  task_id uuid NOT NULL REFERENCES tasks,
  outcome text CHECK (outcome IN ('DONE', 'REFUSED')),
  rule    text,
  at      timestamptz,
  PRIMARY KEY (bulk_id, place),
  UNIQUE (bulk_id, task_id)
);
CREATE INDEX task_bulk_items_left ON task_bulk_items (bulk_id, place) WHERE outcome IS NULL;
