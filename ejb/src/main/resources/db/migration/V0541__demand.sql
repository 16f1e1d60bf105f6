-- A demand asks a body for an account, or orders it to give information (forvaltningsloven § 14).
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check CHECK (kind IN ('COMPLAINT', 'DEMAND'));

CREATE SEQUENCE demand_references;

CREATE TABLE demands (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  state               text NOT NULL CHECK (state IN ('DRAFT', 'FOR_APPROVAL', 'SENT', 'ANSWERED', 'ASSESSED', 'CLOSED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  power               text NOT NULL,
  title               text NOT NULL,
  purpose             text NOT NULL,
  basis               text,
  limit_on            date,
  urgent_reason       text,
  source_code_reason  text,
  -- By which version of the power, and under which act of procedure, it was sent.
  power_id            text REFERENCES powers,
  regime              text REFERENCES regimes,
  sent_at             timestamptz,
  sent_by             uuid,
  escalated_at        timestamptz,
  escalation_reason   text,
  ended_at            timestamptz,
  close_reason        text,
  version             int NOT NULL,
  CHECK ((sent_at IS NULL) = (power_id IS NULL) AND (sent_at IS NULL) = (sent_by IS NULL) AND (sent_at IS NULL) = (regime IS NULL)),
  CHECK (sent_at IS NULL OR limit_on IS NOT NULL),
  CHECK (sent_at IS NOT NULL OR state IN ('DRAFT', 'FOR_APPROVAL', 'CLOSED')),
  CHECK ((state IN ('ASSESSED', 'CLOSED')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (close_reason IS NOT NULL)),
  -- The case of a demand is that of its proceeding. Both rows change in one transaction, and are compared at its end.
  CONSTRAINT demands_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX demands_of_case ON demands (casefile_id);
CREATE INDEX demands_of_organisation ON demands (organisation_number);

CREATE TABLE demand_points (
  id        uuid PRIMARY KEY,
  demand_id uuid NOT NULL REFERENCES demands,
  number    int NOT NULL CHECK (number > 0),
  wanted    text NOT NULL CHECK (wanted IN ('EXPLANATION', 'DOCUMENT', 'DATA', 'SYSTEM_ACCESS', 'MODEL_CARD', 'LOG', 'SOURCE_CODE')),
  text      text NOT NULL,
  -- Its own limit, where it has another than the demand.
  limit_on  date,
  state     text NOT NULL CHECK (state IN ('WAITING', 'ANSWERED', 'ASKED_AGAIN', 'SUFFICIENT', 'NOT_NEEDED')),
  version   int NOT NULL,
  UNIQUE (demand_id, number) DEFERRABLE INITIALLY DEFERRED
);

-- A draft is replaced; what was sent stands.
CREATE FUNCTION demand_points_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM demands WHERE id = OLD.demand_id AND sent_at IS NOT NULL) THEN
    RAISE EXCEPTION 'The demand was sent: its points stand';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER demand_points_stand BEFORE DELETE ON demand_points FOR EACH ROW EXECUTE FUNCTION demand_points_stand();

CREATE TABLE demand_answers (
  id          uuid PRIMARY KEY,
  point_id    uuid NOT NULL REFERENCES demand_points,
  text        text,
  reservation text CHECK (reservation IN ('TRADE_SECRET', 'NO_DUTY')),
  because     text,
  channel     text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on   date NOT NULL,
  entered_by  uuid NOT NULL,
  entered_at  timestamptz NOT NULL,
  CHECK (text IS NOT NULL OR reservation = 'NO_DUTY'),
  CHECK ((reservation IS NULL) = (because IS NULL))
);
CREATE INDEX demand_answers_of_point ON demand_answers (point_id, entered_at);

CREATE TABLE demand_assessments (
  id          uuid PRIMARY KEY,
  point_id    uuid NOT NULL REFERENCES demand_points,
  result      text NOT NULL CHECK (result IN ('SUFFICIENT', 'INSUFFICIENT', 'NOT_NEEDED')),
  reason      text,
  limit_on    date,
  assessed_by uuid NOT NULL,
  assessed_at timestamptz NOT NULL,
  CHECK ((result = 'INSUFFICIENT') = (limit_on IS NOT NULL)),
  CHECK (result = 'SUFFICIENT' OR reason IS NOT NULL)
);
CREATE INDEX demand_assessments_of_point ON demand_assessments (point_id, assessed_at);

CREATE TABLE demand_time_requests (
  id             uuid PRIMARY KEY,
  demand_id      uuid NOT NULL REFERENCES demands,
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
-- One request at a time.
CREATE UNIQUE INDEX demand_time_requests_undecided ON demand_time_requests (demand_id) WHERE outcome IS NULL;
CREATE INDEX demand_time_requests_of_demand ON demand_time_requests (demand_id, entered_at);

-- Why an approver sent a draft back.
CREATE TABLE demand_remarks (
  id         uuid PRIMARY KEY,
  demand_id  uuid NOT NULL REFERENCES demands,
  text       text NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL
);
CREATE INDEX demand_remarks_of_demand ON demand_remarks (demand_id, written_at);

CREATE TABLE demand_letters (
  id             uuid PRIMARY KEY,
  demand_id      uuid NOT NULL REFERENCES demands,
  kind           text NOT NULL CHECK (kind IN ('DEMAND', 'ORDER', 'REMINDER', 'OVERDUE', 'RECEIPT', 'MORE_TIME', 'NO_MORE_TIME', 'ASKED_AGAIN', 'ENDED')),
  text           text NOT NULL,
  -- Whether it tells of the right to silence (forvaltningsloven § 48).
  tells_silence  boolean NOT NULL,
  sent_at        timestamptz NOT NULL,
  sent_by        uuid NOT NULL,
  entry_id       uuid NOT NULL REFERENCES journal_entries
);
CREATE INDEX demand_letters_of_demand ON demand_letters (demand_id, sent_at);
