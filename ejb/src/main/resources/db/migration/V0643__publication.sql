-- What is published of cases: a letter that was gone through, with a title and a summary in plain words.
CREATE TABLE publications (
  id                  uuid PRIMARY KEY,
  proceeding_id       uuid NOT NULL REFERENCES proceedings,
  letter_id           uuid NOT NULL REFERENCES letters,
  -- The letter by which the party is asked what is secret.
  notice_id           uuid REFERENCES letters DEFERRABLE INITIALLY DEFERRED,
  kind                text NOT NULL CHECK (kind IN ('ORDER', 'PENALTY_CLAIM', 'ENDING', 'REPORT')),
  state               text NOT NULL CHECK (state IN ('PROPOSED', 'ASKED', 'PUBLISHED', 'WITHDRAWN')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  decided_on          date NOT NULL,
  appeal_weeks        int CHECK (appeal_weeks > 0),
  secrets_by          date NOT NULL,
  secrets             boolean,
  answer              text,
  answer_channel      text CHECK (answer_channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES')),
  answered_on         date,
  answered_at         timestamptz,
  answered_by         uuid,
  published_at        timestamptz,
  changed_at          timestamptz,
  withdrawn_at        timestamptz,
  withdrawn_by        uuid,
  withdraw_reason     text,
  version             int NOT NULL,
  CHECK ((answered_at IS NULL) = (secrets IS NULL)),
  CHECK (secrets IS NOT TRUE OR answer IS NOT NULL),
  CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL AND changed_at IS NOT NULL),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
  CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
CREATE UNIQUE INDEX publications_one_under_way ON publications (proceeding_id) WHERE state IN ('PROPOSED', 'ASKED');
CREATE UNIQUE INDEX publications_one_of_letter ON publications (letter_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX publications_newest ON publications (changed_at DESC) WHERE state = 'PUBLISHED';
CREATE INDEX publications_of_proceeding ON publications (proceeding_id);

CREATE TABLE publication_versions (
  id             uuid PRIMARY KEY,
  publication_id uuid NOT NULL REFERENCES publications,
  number         int NOT NULL CHECK (number > 0),
  written_form   text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  title          text NOT NULL,
  summary        text NOT NULL,
  redaction_id   uuid NOT NULL REFERENCES redactions,
  variant_id     uuid NOT NULL REFERENCES document_variants,
  note           text,
  written_by     uuid NOT NULL,
  written_at     timestamptz NOT NULL,
  published_by   uuid,
  published_at   timestamptz,
  UNIQUE (publication_id, number),
  CHECK ((number = 1) = (note IS NULL)),
  CHECK ((published_at IS NULL) = (published_by IS NULL)),
  -- Four eyes, whatever the application does.
  CHECK (published_by <> written_by)
);

CREATE TABLE publication_algorithms (
  version_id   uuid NOT NULL REFERENCES publication_versions,
  algorithm_id uuid NOT NULL REFERENCES algorithm_records,
  PRIMARY KEY (version_id, algorithm_id)
);
CREATE INDEX publication_algorithms_of_record ON publication_algorithms (algorithm_id);

-- What has become of what was decided: an appeal, and its outcome; published or not.
CREATE TABLE publication_standings (
  proceeding_id uuid PRIMARY KEY REFERENCES proceedings,
  appealed_on   date,
  decided_on    date,
  outcome       text CHECK (outcome IN ('FINAL', 'CHANGED', 'ANNULLED')),
  CHECK ((decided_on IS NULL) = (outcome IS NULL))
);

-- How long a party has to point at secrets: two weeks as a rule, never less than one.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/publication-secrets', 'publication-secrets', 'service', 'SET_LIMIT', 10, 'WORKING_DAY', 'DISPATCHED', 'WORKING_DAYS', 'PARTY', 'decide-as-it-stands', true, 'service-1'),
('service/publication-secrets-shortest', 'publication-secrets-shortest', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'DISPATCHED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', 'PUBLICATION_NOTICE', false, role, false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'
FROM unnest(ARRAY['LAWYER', 'LEADER']) role;
