-- What one proceeding has to do with another. The later one points to the earlier one.
CREATE TABLE links (
  from_id  uuid NOT NULL REFERENCES proceedings,
  relation text NOT NULL CHECK (relation IN ('FOLLOWS', 'ASKS_FOR', 'RESTS_ON', 'CARRIES_OUT', 'APPEALS')),
  to_id    uuid NOT NULL REFERENCES proceedings,
  made_by  uuid NOT NULL,
  made_at  timestamptz NOT NULL,
  PRIMARY KEY (from_id, relation, to_id),
  CHECK (from_id <> to_id)
);
CREATE INDEX links_to ON links (to_id);
