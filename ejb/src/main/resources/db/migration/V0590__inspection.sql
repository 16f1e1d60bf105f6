-- An inspection examines a body by the checklist of a theme (tilsyn). The kinds that there are stay; one is added.
DO $$
DECLARE
  kinds text;
BEGIN
  SELECT string_agg(quote_literal(k[1]), ', ') INTO kinds
    FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g') k
    WHERE conname = 'proceedings_kind_check';
  ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
  EXECUTE format('ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check CHECK (kind IN (%s, ''INSPECTION''))', kinds);
END $$;

CREATE SEQUENCE inspection_references;

CREATE TABLE inspections (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  state               text NOT NULL CHECK (state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED', 'EXAMINING', 'WITH_BODY', 'ASSESSING',
                        'CONCLUDING', 'ENDED', 'CLOSED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  form                text NOT NULL CHECK (form IN ('ON_SITE', 'DESK', 'UNANNOUNCED')),
  power               text NOT NULL,
  -- The version of the theme that is examined by, and the SHA-256 of all that it says.
  theme               text NOT NULL,
  theme_version       int NOT NULL CHECK (theme_version > 0),
  theme_sha256        text NOT NULL CHECK (theme_sha256 ~ '^[0-9a-f]{64}$'),
  title               text NOT NULL,
  reason              text NOT NULL,
  automation          text CHECK (automation IN ('SUPPORT', 'PARTIAL', 'FULL')),
  last_word           text,
  visit_on            date,
  unannounced_reason  text,
  -- By which version of the power, and under which act of procedure, a leader has approved it.
  power_id            text REFERENCES powers,
  regime              text REFERENCES regimes,
  approved_at         timestamptz,
  approved_by         uuid,
  notified_at         timestamptz,
  reported_at         timestamptz,
  comment_until       date,
  ended_at            timestamptz,
  close_reason        text,
  version             int NOT NULL,
  CHECK ((approved_at IS NULL) = (approved_by IS NULL) AND (approved_at IS NULL) = (power_id IS NULL) AND (approved_at IS NULL) = (regime IS NULL)),
  CHECK (approved_at IS NULL OR automation IS NOT NULL AND last_word IS NOT NULL),
  CHECK (approved_at IS NULL OR (form = 'UNANNOUNCED') = (unannounced_reason IS NOT NULL)),
  CHECK (approved_at IS NOT NULL OR state IN ('DRAFT', 'FOR_APPROVAL', 'CLOSED')),
  CHECK (notified_at IS NOT NULL OR form = 'UNANNOUNCED' OR state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED', 'CLOSED')),
  CHECK ((reported_at IS NULL) = (comment_until IS NULL)),
  CHECK (reported_at IS NOT NULL OR state NOT IN ('WITH_BODY', 'ASSESSING', 'CONCLUDING', 'ENDED')),
  CHECK ((state IN ('ENDED', 'CLOSED')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (close_reason IS NOT NULL)),
  -- The case of an inspection is that of its proceeding. Both rows change in one transaction, and are compared at its end.
  CONSTRAINT inspections_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX inspections_of_case ON inspections (casefile_id);
CREATE INDEX inspections_of_organisation ON inspections (organisation_number);

-- What is examined: records of the register in the version of that day, or a use that is in no register.
CREATE TABLE inspection_uses (
  id             uuid PRIMARY KEY,
  inspection_id  uuid NOT NULL REFERENCES inspections,
  number         int NOT NULL CHECK (number > 0),
  name           text NOT NULL,
  algorithm_id   uuid REFERENCES algorithm_records,
  record_version int,
  UNIQUE (inspection_id, number) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((algorithm_id IS NULL) = (record_version IS NULL))
);

CREATE TABLE inspection_members (
  id            uuid PRIMARY KEY,
  inspection_id uuid NOT NULL REFERENCES inspections,
  account_id    uuid NOT NULL REFERENCES accounts,
  UNIQUE (inspection_id, account_id) DEFERRABLE INITIALLY DEFERRED
);

-- What was written when a plan was submitted, approved or sent back, or when a newer version of the theme was taken.
CREATE TABLE inspection_remarks (
  id            uuid PRIMARY KEY,
  inspection_id uuid NOT NULL REFERENCES inspections,
  text          text NOT NULL,
  written_by    uuid NOT NULL,
  written_at    timestamptz NOT NULL
);
CREATE INDEX inspection_remarks_of_inspection ON inspection_remarks (inspection_id, written_at);

-- The checklist: the last answer to a requirement counts, those before it stay.
CREATE TABLE requirement_answers (
  id            uuid PRIMARY KEY,
  inspection_id uuid NOT NULL REFERENCES inspections,
  requirement   text NOT NULL,
  result        text NOT NULL CHECK (result IN ('MET', 'NOT_MET', 'NOT_APPLICABLE', 'NOT_EXAMINED')),
  note          text,
  answered_by   uuid NOT NULL,
  answered_at   timestamptz NOT NULL,
  place         int NOT NULL,
  -- By which version of the theme it was answered: another wording has to be answered anew.
  theme_version int NOT NULL,
  CHECK (result = 'MET' OR note IS NOT NULL)
);
CREATE INDEX requirement_answers_of_inspection ON requirement_answers (inspection_id, requirement, place);

-- The record of a visit (forvaltningsloven § 15). Once signed it stands as it is.
CREATE TABLE visits (
  id             uuid PRIMARY KEY,
  inspection_id  uuid NOT NULL REFERENCES inspections,
  number         int NOT NULL CHECK (number > 0),
  visited_on     date NOT NULL,
  place          text NOT NULL,
  power_id       text NOT NULL REFERENCES powers,
  identified     boolean NOT NULL,
  purpose_told   boolean NOT NULL,
  witness_told   boolean NOT NULL,
  deviation      text,
  examined       text NOT NULL,
  files          int NOT NULL,
  written_by     uuid NOT NULL,
  written_at     timestamptz NOT NULL,
  signed_by      uuid,
  signed_at      timestamptz,
  sha256         text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  version        int NOT NULL,
  UNIQUE (inspection_id, number),
  CHECK (identified AND purpose_told AND witness_told OR deviation IS NOT NULL),
  CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (sha256 IS NULL))
);
CREATE TABLE visit_people (
  visit_id uuid NOT NULL REFERENCES visits,
  place    int NOT NULL,
  name     text NOT NULL,
  capacity text NOT NULL CHECK (capacity IN ('AUTHORITY', 'MANAGEMENT', 'EMPLOYEE', 'WITNESS', 'UNION_REPRESENTATIVE',
             'SAFETY_REPRESENTATIVE', 'PROVIDER', 'OTHER')),
  PRIMARY KEY (visit_id, place)
);
CREATE TABLE visit_statements (
  visit_id uuid NOT NULL REFERENCES visits,
  place    int NOT NULL,
  who      text NOT NULL,
  said     text NOT NULL,
  PRIMARY KEY (visit_id, place)
);

CREATE FUNCTION visits_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'The record of the visit is signed: it stands';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER visits_stand BEFORE UPDATE OR DELETE ON visits FOR EACH ROW EXECUTE FUNCTION visits_stand();

CREATE FUNCTION visit_parts_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM visits WHERE id = OLD.visit_id AND signed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'The record of the visit is signed: it stands';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER visit_people_stand BEFORE UPDATE OR DELETE ON visit_people FOR EACH ROW EXECUTE FUNCTION visit_parts_stand();
CREATE TRIGGER visit_statements_stand BEFORE UPDATE OR DELETE ON visit_statements FOR EACH ROW EXECUTE FUNCTION visit_parts_stand();

-- What the body has handed in about the preliminary report, beside what it says of single findings. Never changed.
CREATE TABLE report_comments (
  id            uuid PRIMARY KEY,
  inspection_id uuid NOT NULL REFERENCES inspections,
  text          text,
  channel       text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on     date NOT NULL,
  files         int NOT NULL,
  entered_by    uuid NOT NULL,
  entered_at    timestamptz NOT NULL
);
CREATE INDEX report_comments_of_inspection ON report_comments (inspection_id, entered_at);

-- Our own goals for an inspection, and the shortest time that we give a body to comment.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/inspection-plan-goal', 'inspection-plan-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/inspection-approval-goal', 'inspection-approval-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/inspection-report-goal', 'inspection-report-goal', 'service', 'SERVICE_GOAL', 30, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/comment-report-shortest', 'comment-report-shortest', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'DISPATCHED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/inspection-assessment-goal', 'inspection-assessment-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/inspection-conclusion-goal', 'inspection-conclusion-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
