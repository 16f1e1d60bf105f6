-- From which day a fine on an organisation is contemplated in a case: it has to be told of its right to silence from then on
-- (forvaltningsloven § 48), wherever the proceeding goes in which that was decided.
CREATE TABLE contemplated_fines (
  id                  uuid PRIMARY KEY,
  casefile_id         uuid NOT NULL REFERENCES casefiles,
  proceeding_id       uuid NOT NULL REFERENCES proceedings,
  organisation_number text NOT NULL,
  since               date NOT NULL,
  reason              text NOT NULL,
  decided_by          uuid NOT NULL,
  decided_at          timestamptz NOT NULL,
  UNIQUE (casefile_id, organisation_number)
);
CREATE INDEX contemplated_fines_of_proceeding ON contemplated_fines (proceeding_id);
