-- What those who speak for employees were told of by themselves: that something has happened, and nothing of what is written.
CREATE TABLE employee_news (
  id              uuid PRIMARY KEY,
  proceeding_id   uuid NOT NULL REFERENCES proceedings,
  organisation_id uuid NOT NULL REFERENCES organisations,
  what            text NOT NULL CHECK (what IN ('INSPECTION_NOTIFIED', 'FINDINGS_PUT_TO_BODY', 'INSPECTION_ENDED', 'ORDER_ISSUED',
                    'ORDER_FULFILLED', 'ORDER_CLOSED')),
  told_at         timestamptz NOT NULL,
  UNIQUE (proceeding_id, organisation_id, what)
);
CREATE INDEX employee_news_of_organisation ON employee_news (organisation_id);

-- The finding of an inspection that a statement is about.
ALTER TABLE statements ADD COLUMN finding_number int CHECK (finding_number > 0);
