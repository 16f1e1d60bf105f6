-- What an inspection has found. Every finding names requirement and provision in the version that was read.
CREATE TABLE findings (
  id                uuid PRIMARY KEY,
  inspection_id     uuid NOT NULL REFERENCES inspections,
  number            int NOT NULL CHECK (number > 0),
  state             text NOT NULL CHECK (state IN ('DRAFT', 'PRELIMINARY', 'ADMITTED', 'DISPUTED', 'ESTABLISHED', 'CORRECTED', 'DROPPED')),
  kind              text NOT NULL CHECK (kind IN ('BREACH', 'OBSERVATION', 'RECOMMENDATION')),
  requirement       text NOT NULL,
  theme             text NOT NULL,
  theme_version     int NOT NULL,
  provision         text NOT NULL REFERENCES provisions,
  regime            text NOT NULL REFERENCES regimes,
  observed_on       date NOT NULL,
  facts             text NOT NULL,
  harm              text NOT NULL CHECK (harm IN ('MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL')),
  probability       text NOT NULL CHECK (probability IN ('UNLIKELY', 'POSSIBLE', 'LIKELY', 'HAPPENED')),
  affected          int CHECK (affected >= 0),
  ground            text,
  use_number        int,
  proof             text NOT NULL CHECK (proof IN ('PREPONDERANCE', 'CLEAR_PREPONDERANCE')),
  recorded_by       uuid NOT NULL,
  recorded_at       timestamptz NOT NULL,
  -- When the body was told of it (forvaltningsloven § 17).
  put_to_body_at    timestamptz,
  assessment_reason text,
  assessed_by       uuid,
  assessed_at       timestamptz,
  outcome           text CHECK (outcome IN ('NONE', 'GUIDANCE', 'DECISION')),
  outcome_reason    text,
  exception         text CHECK (exception IN ('KNOWN_TO_PARTY', 'URGENT', 'NOT_DECISIVE')),
  exception_reason  text,
  version           int NOT NULL,
  UNIQUE (inspection_id, number),
  CHECK ((state IN ('PRELIMINARY', 'ADMITTED', 'DISPUTED')) <= (put_to_body_at IS NOT NULL)),
  CHECK ((state IN ('ESTABLISHED', 'CORRECTED', 'DROPPED')) = (assessed_at IS NOT NULL)),
  CHECK ((assessed_at IS NULL) = (assessment_reason IS NULL) AND (assessed_at IS NULL) = (assessed_by IS NULL)),
  CHECK ((outcome IS NULL) = (outcome_reason IS NULL)),
  -- Nothing comes of what the party could not answer, unless an exception is written down.
  CHECK (outcome IS NULL OR put_to_body_at IS NOT NULL OR exception IS NOT NULL),
  CHECK ((exception IS NULL) = (exception_reason IS NULL)),
  CHECK (outcome IS DISTINCT FROM 'DECISION' OR kind = 'BREACH')
);

CREATE TABLE finding_evidence (
  id         uuid PRIMARY KEY,
  finding_id uuid NOT NULL REFERENCES findings,
  place      int NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('DOCUMENT', 'VISIT', 'ANSWER')),
  reference  text NOT NULL,
  page       int CHECK (page > 0),
  shows      text NOT NULL,
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  UNIQUE (finding_id, place) DEFERRABLE INITIALLY DEFERRED
);

-- A draft is written anew with its evidence; what the body was told of stands.
CREATE FUNCTION finding_evidence_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM findings WHERE id = OLD.finding_id AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'The finding is no draft any more: its evidence stands';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER finding_evidence_stands BEFORE UPDATE OR DELETE ON finding_evidence FOR EACH ROW EXECUTE FUNCTION finding_evidence_stands();

CREATE TABLE finding_comments (
  id         uuid PRIMARY KEY,
  finding_id uuid NOT NULL REFERENCES findings,
  kind       text NOT NULL CHECK (kind IN ('ADMITS', 'DISPUTES', 'CORRECTED')),
  text       text,
  posted_on  date NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CHECK (kind = 'ADMITS' OR text IS NOT NULL)
);
CREATE INDEX finding_comments_of_finding ON finding_comments (finding_id, entered_at);
