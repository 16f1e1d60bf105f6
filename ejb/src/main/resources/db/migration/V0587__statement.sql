-- What representatives of the employees say in a proceeding, and to whom it is open.
CREATE TABLE statements (
  id            uuid PRIMARY KEY,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  audience      text NOT NULL CHECK (audience IN ('BOTH_SIDES', 'AUTHORITY_ONLY')),
  text          text NOT NULL,
  channel       text NOT NULL CHECK (channel IN ('LETTER', 'PHONE', 'VISIT', 'OWN_PAGES')),
  posted_on     date NOT NULL,
  entered_by    uuid NOT NULL,
  entered_at    timestamptz NOT NULL
);
CREATE INDEX statements_of_proceeding ON statements (proceeding_id, entered_at);

CREATE TABLE statement_files (
  statement_id uuid NOT NULL REFERENCES statements,
  position     int NOT NULL CHECK (position >= 0),
  document_id  uuid NOT NULL REFERENCES documents,
  PRIMARY KEY (statement_id, position)
);
