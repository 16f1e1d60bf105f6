-- A case that somebody opened again with a reason stays open until something that is opened in it ends, or until it is closed by hand.
ALTER TABLE casefiles ADD COLUMN reopened_on date;

CREATE TABLE case_reopenings (
  id          uuid PRIMARY KEY,
  casefile_id uuid NOT NULL REFERENCES casefiles,
  ground      text NOT NULL CHECK (ground IN
                ('NEW_FACTS', 'OWN_REVERSAL', 'OTHER_AUTHORITY', 'FOLLOW_UP', 'PARTY_RIGHT', 'CLOSED_BY_MISTAKE')),
  explanation text NOT NULL,
  reopened_by uuid NOT NULL,
  reopened_at timestamptz NOT NULL
);
CREATE INDEX reopenings_of_case ON case_reopenings (casefile_id, reopened_at);
