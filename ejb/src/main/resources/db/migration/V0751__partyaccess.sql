-- A party asks to see the documents of its case (forvaltningsloven §§ 18-21): what was asked, and what was ruled document by document.
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'INSPECTION', 'DECISION', 'ORDER', 'PENALTY', 'APPEAL', 'FINE', 'BAN', 'PARTY_ACCESS'));

CREATE SEQUENCE access_request_references;

CREATE TABLE access_requests (
  id              uuid PRIMARY KEY,
  reference       text NOT NULL UNIQUE,
  casefile_id     uuid NOT NULL,
  -- The proceeding to which the asker is a party.
  asked_in        uuid NOT NULL REFERENCES proceedings,
  state           text NOT NULL CHECK (state IN ('ASKED', 'RULED', 'ENDED')),
  identity_id     uuid,
  organisation_id uuid REFERENCES organisations,
  language        text NOT NULL CHECK (language IN ('NB', 'NN')),
  -- Whether all documents are asked for, or those that the text names.
  scope           text NOT NULL CHECK (scope IN ('ALL', 'NAMED')),
  text            text NOT NULL,
  received_on     date NOT NULL,
  asked_at        timestamptz NOT NULL,
  entered_by      uuid NOT NULL,
  ruled_at        timestamptz,
  ruled_by        uuid,
  -- The act of procedure that was in force on the day of the ruling.
  regime          text REFERENCES regimes,
  ended_at        timestamptz,
  end_reason      text,
  version         int NOT NULL,
  CHECK ((identity_id IS NULL) <> (organisation_id IS NULL)),
  CHECK ((ruled_at IS NULL) = (ruled_by IS NULL) AND (ruled_at IS NULL) = (regime IS NULL)),
  CHECK ((state = 'ENDED') = (ended_at IS NOT NULL)),
  CONSTRAINT access_requests_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX access_requests_of_case ON access_requests (casefile_id);
CREATE INDEX access_requests_of_party ON access_requests (asked_in);

-- What was ruled about each document. A later round has rows of its own; only that an appeal gave a document is written into a row.
CREATE TABLE access_rulings (
  id          uuid PRIMARY KEY,
  request_id  uuid NOT NULL REFERENCES access_requests,
  round       int NOT NULL,
  -- Number of the document within the request, by which letter and appeal name it.
  number      int NOT NULL,
  document_id uuid NOT NULL REFERENCES documents,
  -- What the letter calls it; null for one whose name would tell too much.
  title       text,
  outcome     text NOT NULL CHECK (outcome IN ('AS_IS', 'REDACTED', 'REFUSED', 'OUTSIDE')),
  -- The file that was given.
  variant_id  uuid REFERENCES document_variants,
  ground      text,
  ground_row  text REFERENCES access_grounds,
  provision   text REFERENCES provisions,
  reason      text,
  ruled_by    uuid NOT NULL,
  ruled_at    timestamptz NOT NULL,
  -- An appeal has given it as it is.
  given_on    date,
  given_after text,
  version     int NOT NULL,
  UNIQUE (request_id, round, number),
  UNIQUE (request_id, round, document_id),
  CHECK ((outcome IN ('AS_IS', 'REDACTED')) = (variant_id IS NOT NULL)),
  CHECK ((outcome IN ('REDACTED', 'REFUSED')) = (provision IS NOT NULL AND ground IS NOT NULL AND ground_row IS NOT NULL)),
  CHECK (outcome NOT IN ('REDACTED', 'REFUSED') OR reason IS NOT NULL),
  CHECK (given_on IS NULL OR outcome IN ('REDACTED', 'REFUSED')),
  CHECK ((given_on IS NULL) = (given_after IS NULL))
);

-- No limit of law says when a party is answered, but that it is not to wait without reason (forvaltningsloven § 11 a): our own goal.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/party-access-goal', 'party-access-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');

-- What can be appealed: a refusal of access, too.
ALTER TABLE appeals DROP CONSTRAINT appeals_appealed_kind_check;
ALTER TABLE appeals ADD CONSTRAINT appeals_appealed_kind_check
  CHECK (appealed_kind IN ('DECISION', 'PENALTY', 'DEMAND', 'FINE', 'PARTY_ACCESS'));
