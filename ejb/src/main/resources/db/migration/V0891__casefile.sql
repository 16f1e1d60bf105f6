-- What one case has to do with another, as somebody who saw both has said. A row that is taken away stays, with who did it.
CREATE TABLE case_links (
  id         uuid PRIMARY KEY,
  from_id    uuid NOT NULL REFERENCES casefiles,
  relation   text NOT NULL CHECK (relation IN ('SAME_MATTER', 'SAME_BODY', 'SAME_ALGORITHM', 'FOLLOWS')),
  to_id      uuid NOT NULL REFERENCES casefiles,
  made_by    uuid NOT NULL,
  made_at    timestamptz NOT NULL,
  removed_by uuid,
  removed_at timestamptz,
  CHECK (from_id <> to_id),
  CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE UNIQUE INDEX case_links_once ON case_links (least(from_id, to_id), greatest(from_id, to_id), relation)
  WHERE removed_at IS NULL;
CREATE INDEX case_links_from ON case_links (from_id) WHERE removed_at IS NULL;
CREATE INDEX case_links_to ON case_links (to_id) WHERE removed_at IS NULL;
