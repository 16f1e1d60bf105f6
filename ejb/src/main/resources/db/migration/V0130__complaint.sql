CREATE SEQUENCE complaint_references;

CREATE TABLE complaints (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  code_hash           bytea NOT NULL,
  casefile_id         uuid NOT NULL REFERENCES casefiles,
  channel             text NOT NULL CHECK (channel IN ('WEB', 'API', 'PHONE', 'LETTER', 'VISIT')),
  kind                text NOT NULL CHECK (kind IN ('UNSORTED', 'COMPLAINT', 'EXPLANATION', 'TIP', 'WHISTLEBLOWING', 'ENQUIRY', 'WRONG_BODY')),
  status              text NOT NULL CHECK (status IN ('RECEIVED', 'IN_HAND', 'ANSWERED', 'NOTED')),
  algorithm_id        uuid,
  organisation_number text,
  description         text,
  text                text NOT NULL,
  affected            text,
  wanted_outcome      text,
  complainant_id      uuid,
  language            text NOT NULL CHECK (language IN ('nb', 'nn', 'en', 'se')),
  received_at         timestamptz NOT NULL,
  registered_at       timestamptz NOT NULL,
  registered_by       uuid NOT NULL,
  proposed_kind       text,
  proposed_by_rules   text,
  proposal_version    text,
  sorted_by           uuid,
  sorted_at           timestamptz,
  sorting_reason      text,
  ended_at            timestamptz,
  version             int NOT NULL
);
CREATE INDEX complaints_of_case ON complaints (casefile_id);

-- One complaint may continue in another case: where it has been, and why it moved.
CREATE TABLE complaint_moves (
  id           uuid PRIMARY KEY,
  complaint_id uuid NOT NULL REFERENCES complaints,
  from_id      uuid NOT NULL REFERENCES casefiles,
  to_id        uuid NOT NULL REFERENCES casefiles,
  moved_by     uuid NOT NULL,
  moved_at     timestamptz NOT NULL,
  reason       text NOT NULL
);

CREATE TABLE complaint_letters (
  id           uuid PRIMARY KEY,
  complaint_id uuid NOT NULL REFERENCES complaints,
  kind         text NOT NULL CHECK (kind IN ('ANSWER', 'INTERIM')),
  text         text NOT NULL,
  expected_on  date,
  sent_at      timestamptz NOT NULL,
  sent_by      uuid NOT NULL,
  entry_id     uuid NOT NULL REFERENCES journal_entries
);
CREATE INDEX complaint_letters_of_complaint ON complaint_letters (complaint_id, sent_at);

CREATE TABLE complaint_documents (
  complaint_id uuid NOT NULL REFERENCES complaints,
  document_id  uuid NOT NULL REFERENCES documents,
  PRIMARY KEY (complaint_id, document_id)
);

-- What an idempotency key has led to. Key and body lie here as keyed hashes only.
CREATE TABLE submissions (
  key_hash     bytea PRIMARY KEY,
  body_hash    bytea NOT NULL,
  complaint_id uuid NOT NULL,
  expires_at   timestamptz NOT NULL
);

-- Half-filled forms. Only the browser that holds the key can open one: the content is encrypted under it.
CREATE TABLE complaint_drafts (
  key_hash   bytea PRIMARY KEY,
  content    bytea NOT NULL,
  changed_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX complaint_drafts_by_expiry ON complaint_drafts (expires_at);
