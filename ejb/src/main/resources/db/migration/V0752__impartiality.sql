-- A party objects to the impartiality of somebody (forvaltningsloven § 8): what it says, and what the superior has ruled, once.
CREATE TABLE impartiality_objections (
  id              uuid PRIMARY KEY,
  proceeding_id   uuid NOT NULL REFERENCES proceedings,
  identity_id     uuid,
  organisation_id uuid REFERENCES organisations,
  language        text NOT NULL CHECK (language IN ('NB', 'NN')),
  -- Whom it concerns: in the party's words, and the account where that is known.
  person          text,
  person_id       uuid REFERENCES accounts,
  text            text NOT NULL,
  received_on     date NOT NULL,
  entered_by      uuid NOT NULL,
  entered_at      timestamptz NOT NULL,
  upheld          boolean,
  ground          text CHECK (ground IN ('AUTOMATIC', 'DISCRETIONARY')),
  reason          text,
  substitute_id   uuid REFERENCES accounts,
  ruled_by        uuid REFERENCES accounts CHECK (ruled_by <> person_id),
  ruled_at        timestamptz,
  version         int NOT NULL,
  CHECK ((identity_id IS NULL) <> (organisation_id IS NULL)),
  CHECK ((ruled_at IS NULL) = (upheld IS NULL) AND (ruled_at IS NULL) = (ruled_by IS NULL) AND (ruled_at IS NULL) = (reason IS NULL)),
  CHECK (coalesce(upheld, false) = (ground IS NOT NULL)),
  CHECK (ruled_at IS NULL OR person_id IS NOT NULL),
  CHECK (substitute_id IS NULL OR upheld)
);
CREATE INDEX impartiality_objections_of_proceeding ON impartiality_objections (proceeding_id);
CREATE INDEX impartiality_objections_open ON impartiality_objections (person_id) WHERE ruled_at IS NULL;

-- Without a substantial loss of time (§ 8): our own goal.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/impartiality-goal', 'impartiality-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
