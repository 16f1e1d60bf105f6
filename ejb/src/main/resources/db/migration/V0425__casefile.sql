-- What people write down for their colleagues about a proceeding. A note is never changed; each organ sees its own.
CREATE TABLE notes (
  id            uuid PRIMARY KEY,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  organ         text NOT NULL,
  text          text NOT NULL,
  written_by    uuid NOT NULL,
  written_at    timestamptz NOT NULL
);
CREATE INDEX notes_of_proceeding ON notes (proceeding_id, written_at);
