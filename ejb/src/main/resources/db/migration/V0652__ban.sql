-- What a decision to forbid for the time being says, beside its reasons: what is forbidden, why that is dangerous and cannot wait, and how long.
CREATE TABLE ban_drafts (
  id              uuid PRIMARY KEY REFERENCES decisions,
  system          text NOT NULL,
  forbidden_use   text NOT NULL,
  danger          text NOT NULL,
  urgency         text NOT NULL,
  ends_earlier    text NOT NULL,
  last_day        date NOT NULL,
  statement_until date NOT NULL CHECK (statement_until < last_day),
  version         int NOT NULL
);

-- An interim ban that was decided: the body is heard afterwards, it is reviewed, and it ends on its last day at the latest.
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'INSPECTION', 'DECISION', 'ORDER', 'PENALTY', 'APPEAL', 'FINE', 'BAN'));

CREATE SEQUENCE ban_references;

CREATE TABLE bans (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  decision_id         uuid NOT NULL UNIQUE REFERENCES proceedings,
  state               text NOT NULL CHECK (state IN ('HEARING', 'REVIEWING', 'IN_FORCE', 'LIFTED', 'RAN_OUT', 'REPLACED', 'ANNULLED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  role                text NOT NULL,
  title               text NOT NULL,
  power_id            text NOT NULL REFERENCES powers,
  system              text NOT NULL,
  forbidden_use       text NOT NULL,
  ends_earlier        text NOT NULL,
  imposed_at          timestamptz NOT NULL,
  statement_until     date NOT NULL,
  -- The last day on which it holds; it can only come earlier.
  last_day            date NOT NULL,
  suspended           boolean NOT NULL,
  ended_at            timestamptz,
  end_reason          text,
  version             int NOT NULL,
  CHECK ((state IN ('LIFTED', 'RAN_OUT', 'REPLACED', 'ANNULLED')) = (ended_at IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CONSTRAINT bans_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX bans_of_case ON bans (casefile_id);

CREATE TABLE ban_statements (
  id         uuid PRIMARY KEY,
  ban_id     uuid NOT NULL REFERENCES bans,
  text       text NOT NULL,
  channel    text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on  date NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);
CREATE INDEX ban_statements_of_ban ON ban_statements (ban_id, entered_at);

-- What came of looking at it again; one that was not sent is a draft, and there is one at most.
CREATE TABLE ban_reviews (
  id            uuid PRIMARY KEY,
  ban_id        uuid NOT NULL REFERENCES bans,
  result        text NOT NULL CHECK (result IN ('STANDS', 'CHANGED', 'LIFTED')),
  assessment    text NOT NULL,
  forbidden_use text,
  last_day      date,
  drafted_by    uuid NOT NULL,
  drafted_at    timestamptz NOT NULL,
  sent_at       timestamptz,
  version       int NOT NULL,
  CHECK ((result = 'CHANGED') = (forbidden_use IS NOT NULL OR last_day IS NOT NULL))
);
CREATE UNIQUE INDEX ban_reviews_one_draft ON ban_reviews (ban_id) WHERE sent_at IS NULL;

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word) VALUES
('FIRST_INSTANCE', 'INTERIM_BAN', true, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4'),
('FIRST_INSTANCE', 'BAN_REVIEWED', true, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4');
