-- What leaves the system, written in the transaction it tells about and sent afterwards, at least once.
CREATE TABLE outbox (
  id           uuid PRIMARY KEY,
  channel      text NOT NULL CHECK (channel IN ('MAIL')),
  kind         text NOT NULL,
  recipient_identity_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id   uuid NOT NULL,
  language     text NOT NULL CHECK (language IN ('nb', 'nn', 'en', 'se')),
  -- The same notice is asked for twice when its cause is tried again.
  dedup_key    text NOT NULL UNIQUE,
  state        text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
  created_at   timestamptz NOT NULL,
  due_at       timestamptz NOT NULL,
  attempts     integer NOT NULL DEFAULT 0,
  -- A code or the name of an exception; never its message, which may hold an address.
  last_error   text,
  sent_at      timestamptz CHECK ((sent_at IS NOT NULL) = (state = 'SENT'))
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'PENDING';
CREATE INDEX outbox_failed ON outbox (created_at) WHERE state = 'FAILED';
CREATE INDEX outbox_of_subject ON outbox (subject_id);

-- The change feed: what others follow in order, each reader with a cursor of its own.
-- A sequence gives its numbers before the transactions commit, so a reader that goes by it alone steps over the row of
-- a slow one. Readers therefore take only rows of transactions older than every running one, in the order of
-- (txid, position): nothing can be added before what has been read.
CREATE TABLE changes (
  position   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  txid       xid8   NOT NULL DEFAULT pg_current_xact_id(),
  kind       text   NOT NULL,
  subject_id uuid   NOT NULL,
  version    bigint NOT NULL,
  at         timestamptz NOT NULL
);
CREATE INDEX changes_in_order ON changes (txid, position);

CREATE TABLE change_cursors (
  reader   text PRIMARY KEY,
  txid     xid8   NOT NULL,
  position bigint NOT NULL,
  moved_at timestamptz NOT NULL
);

-- For the operator, after a logical restore (pg_restore) into another cluster, whose transactions count from a lower
-- number: the rows would lie in the future. All readers begin anew, which they bear, since they are told at least once.
CREATE FUNCTION changes_restored() RETURNS void LANGUAGE sql AS $$
  UPDATE changes SET txid = '3';
  DELETE FROM change_cursors;
$$;
