-- A decision (enkeltvedtak): from the advance notice (forvaltningsloven § 16) until the time to appeal it has passed.
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'INSPECTION', 'DECISION', 'ORDER', 'PENALTY', 'APPEAL'));

CREATE SEQUENCE decision_references;

CREATE TABLE decisions (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('ORDER')),
  state               text NOT NULL CHECK (state IN ('NOTICE', 'HEARING', 'ASSESSING', 'WRITING', 'MADE', 'FINAL', 'ENDING', 'ENDED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  role                text NOT NULL CHECK (role IN ('DEPLOYER', 'PROVIDER', 'IMPORTER', 'DISTRIBUTOR', 'CONTROLLER', 'PROCESSOR', 'EMPLOYER')),
  power               text NOT NULL,
  title               text NOT NULL,
  -- The advance notice: what is intended, what a day of delay may cost, until when something can be said.
  intended            text,
  noticed_rate        int CHECK (noticed_rate > 0),
  comment_until       date,
  noticed_at          timestamptz,
  -- That there was none, by whom and why (§ 16 third paragraph).
  exception           text CHECK (exception IN ('NOT_PRACTICABLE', 'ENDANGERS', 'ADDRESS_UNKNOWN', 'SPOKEN_ALREADY', 'UNNECESSARY')),
  exception_reason    text,
  excepted_by         uuid,
  excepted_at         timestamptz,
  -- The reasons (§§ 24, 25), and how the duty is secured (§ 51).
  facts               text,
  rules               text,
  considerations      text,
  penalty_kind        text CHECK (penalty_kind IN ('DAY', 'WEEK', 'WEEK_STARTED', 'MONTH', 'BREACH', 'ONCE')),
  penalty_cap         int CHECK (penalty_cap > 0),
  -- By which version of the power, and under which act of procedure, it was made.
  power_id            text REFERENCES powers,
  regime              text REFERENCES regimes,
  made_at             timestamptz,
  made_by             uuid,
  complainant_told_at timestamptz,
  ended_at            timestamptz,
  end_reason          text,
  version             int NOT NULL,
  CHECK ((exception IS NULL) = (exception_reason IS NULL) AND (exception IS NULL) = (excepted_by IS NULL)
    AND (exception IS NULL) = (excepted_at IS NULL)),
  CHECK (noticed_at IS NULL OR intended IS NOT NULL AND comment_until IS NOT NULL),
  -- Nothing is decided without a hearing, unless somebody has said why (§ 16).
  CHECK (state IN ('NOTICE', 'ENDING', 'ENDED') OR noticed_at IS NOT NULL OR excepted_at IS NOT NULL),
  CHECK ((made_at IS NULL) = (power_id IS NULL) AND (made_at IS NULL) = (made_by IS NULL) AND (made_at IS NULL) = (regime IS NULL)),
  CHECK ((state IN ('MADE', 'FINAL')) = (made_at IS NOT NULL)),
  CHECK (made_at IS NULL OR facts IS NOT NULL AND rules IS NOT NULL AND considerations IS NOT NULL),
  CHECK ((state IN ('FINAL', 'ENDED')) = (ended_at IS NOT NULL)),
  CHECK ((state IN ('ENDING', 'ENDED')) = (end_reason IS NOT NULL)),
  CONSTRAINT decisions_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX decisions_of_case ON decisions (casefile_id);
CREATE INDEX decisions_of_organisation ON decisions (organisation_number);

-- What it rests on: facts, each with the provision and the version of it by which they are judged.
CREATE TABLE decision_grounds (
  id             uuid PRIMARY KEY,
  decision_id    uuid NOT NULL REFERENCES decisions,
  number         int NOT NULL CHECK (number > 0),
  kind           text NOT NULL CHECK (kind IN ('COMPLAINT', 'DEMAND', 'FINDING', 'OWN')),
  -- The complaint, demand or finding; empty where the authority has seen it by itself.
  subject_id     uuid,
  facts          text NOT NULL,
  provision      text NOT NULL REFERENCES provisions,
  -- SHA-256 of what the provision said then.
  provision_hash text NOT NULL CHECK (provision_hash ~ '^[0-9a-f]{64}$'),
  CHECK ((kind = 'OWN') = (subject_id IS NULL)),
  UNIQUE (decision_id, number) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX decision_grounds_of_subject ON decision_grounds (subject_id);

-- What is ordered, each point with its limit and what a unit of delay costs.
CREATE TABLE decision_points (
  id          uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decisions,
  number      int NOT NULL CHECK (number > 0),
  text        text NOT NULL,
  limit_on    date NOT NULL,
  rate        int CHECK (rate > 0),
  UNIQUE (decision_id, number) DEFERRABLE INITIALLY DEFERRED
);

-- A draft is replaced; what a party was told stands.
CREATE FUNCTION decision_parts_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM decisions WHERE id = OLD.decision_id AND
      CASE TG_TABLE_NAME WHEN 'decision_grounds' THEN noticed_at ELSE made_at END IS NOT NULL) THEN
    RAISE EXCEPTION 'The party was told: what it rests on and what is ordered stand';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER decision_grounds_stand BEFORE DELETE ON decision_grounds FOR EACH ROW EXECUTE FUNCTION decision_parts_stand();
CREATE TRIGGER decision_points_stand BEFORE DELETE ON decision_points FOR EACH ROW EXECUTE FUNCTION decision_parts_stand();

CREATE TABLE decision_statements (
  id          uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decisions,
  text        text NOT NULL,
  channel     text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on   date NOT NULL,
  entered_by  uuid NOT NULL,
  entered_at  timestamptz NOT NULL,
  assessment  text,
  assessed_by uuid,
  assessed_at timestamptz,
  version     int NOT NULL,
  CHECK ((assessment IS NULL) = (assessed_at IS NULL) AND (assessment IS NULL) = (assessed_by IS NULL))
);
CREATE INDEX decision_statements_of_decision ON decision_statements (decision_id, entered_at);

CREATE TABLE decision_time_requests (
  id             uuid PRIMARY KEY,
  decision_id    uuid NOT NULL REFERENCES decisions,
  wanted_until   date NOT NULL,
  reason         text NOT NULL,
  channel        text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on      date NOT NULL,
  entered_by     uuid NOT NULL,
  entered_at     timestamptz NOT NULL,
  outcome        text CHECK (outcome IN ('GRANTED', 'REFUSED', 'LAPSED')),
  granted_until  date,
  outcome_reason text,
  decided_by     uuid,
  decided_at     timestamptz,
  version        int NOT NULL,
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK ((granted_until IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'GRANTED'))
);
CREATE UNIQUE INDEX decision_time_requests_one_undecided ON decision_time_requests (decision_id) WHERE outcome IS NULL;

-- Clerical errors that were corrected after the decision was made, each told to the party.
CREATE TABLE decision_corrections (
  id           uuid PRIMARY KEY,
  decision_id  uuid NOT NULL REFERENCES decisions,
  wrong        text NOT NULL,
  corrected    text NOT NULL,
  corrected_by uuid NOT NULL,
  corrected_at timestamptz NOT NULL
);

-- Who signs the letters: an advance notice and what ends a case two, the decision itself a leader.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', kind, decision, role, alone, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'
FROM (VALUES
  ('ADVANCE_NOTICE', false, false, ARRAY['LAWYER', 'LEADER']),
  ('DECISION', true, false, ARRAY['LEADER']),
  ('DECISION_CORRECTED', false, false, ARRAY['LAWYER', 'LEADER']),
  ('CASE_ENDED', false, false, ARRAY['LAWYER', 'LEADER']),
  ('DECISION_TOLD', false, true, ARRAY['INSPECTOR', 'LAWYER', 'LEADER'])) known (kind, decision, alone, roles),
  unnest(known.roles) role;
