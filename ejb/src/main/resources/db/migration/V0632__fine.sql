-- What a decision to fine rests on (forvaltningsloven §§ 44-48): each a row with who wrote it and when. Assessments are added to, and
-- the last one about a thing counts; the decision itself stands in decisions.
CREATE TABLE fine_drafts (
  id             uuid PRIMARY KEY REFERENCES decisions,
  noticed_amount int CHECK (noticed_amount > 0),
  amount         int CHECK (amount > 0),
  version        int NOT NULL
);

-- Standard of proof and guilt, for each ground of the decision.
CREATE TABLE fine_breaches (
  id           uuid PRIMARY KEY,
  decision_id  uuid NOT NULL REFERENCES decisions,
  ground       int NOT NULL CHECK (ground > 0),
  proof        text NOT NULL CHECK (proof IN ('PREPONDERANCE', 'CLEAR_PREPONDERANCE')),
  proof_reason text NOT NULL,
  guilt        text NOT NULL CHECK (guilt IN ('NONE', 'NEGLIGENCE', 'GROSS_NEGLIGENCE', 'INTENT')),
  guilt_reason text NOT NULL,
  assessed_by  uuid NOT NULL,
  assessed_at  timestamptz NOT NULL,
  -- Which came first, when two were done in the same moment.
  place        bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX fine_breaches_of_decision ON fine_breaches (decision_id, place);

CREATE TABLE fine_weights (
  id          uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decisions,
  factor      text NOT NULL REFERENCES fine_factors,
  direction   text NOT NULL CHECK (direction IN ('AGGRAVATES', 'MITIGATES', 'NEITHER')),
  sentence    text NOT NULL,
  weighed_by  uuid NOT NULL,
  weighed_at  timestamptz NOT NULL,
  place       bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX fine_weights_of_decision ON fine_weights (decision_id, place);

-- Coordination (§ 47): who was asked, what they answered, or why nobody had to be asked.
CREATE TABLE fine_coordinations (
  id            uuid PRIMARY KEY,
  decision_id   uuid NOT NULL REFERENCES decisions,
  number        int NOT NULL CHECK (number > 0),
  partner       text NOT NULL CHECK (partner IN ('POLICE', 'OTHER_BODY', 'RIGHTS_BODY')),
  name          text,
  question      text,
  asked_on      date,
  answer        text,
  answered_on   date CHECK (answered_on >= asked_on),
  unneeded      text,
  entered_by    uuid NOT NULL,
  entered_at    timestamptz NOT NULL,
  version       int NOT NULL,
  CHECK ((unneeded IS NULL) = (asked_on IS NOT NULL) AND (asked_on IS NULL) = (question IS NULL) AND (asked_on IS NULL) = (name IS NULL)),
  CHECK ((answer IS NULL) = (answered_on IS NULL) AND (answer IS NULL OR asked_on IS NOT NULL)),
  UNIQUE (decision_id, number)
);

-- How high the fine may be and until when, as the pure function said it: the row that was asked, what followed, and its receipt.
CREATE TABLE fine_counts (
  id           uuid PRIMARY KEY,
  decision_id  uuid NOT NULL REFERENCES decisions,
  place        int NOT NULL,
  counted      text NOT NULL,
  counted_on   date NOT NULL,
  basis        text NOT NULL,
  ceiling      bigint NOT NULL CHECK (ceiling >= 0),
  allowed      boolean NOT NULL,
  rules        text NOT NULL,
  lines        text NOT NULL,
  receipt_hash text NOT NULL CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  counted_by   uuid NOT NULL,
  counted_at   timestamptz NOT NULL,
  UNIQUE (decision_id, place)
);
