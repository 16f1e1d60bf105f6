-- Letters that the authority writes, from the first draft on. What a letter says lies in it as its snapshot; the name of a
-- person does not, but the id that stands for them. A letter that was sent, or was let go, is never changed again.
CREATE TABLE letters (
  id                        uuid PRIMARY KEY,
  proceeding_id             uuid NOT NULL REFERENCES proceedings,
  -- A point of the proceeding, or the proceeding itself.
  subject_id                uuid NOT NULL,
  kind                      text NOT NULL,
  decision                  boolean NOT NULL,
  language                  text NOT NULL CHECK (language IN ('NB', 'NN', 'EN')),
  -- Whom it goes to: a person, an organisation, or neither, where somebody anonymous reads it by a code.
  recipient_identity_id     uuid,
  recipient_organisation_id uuid,
  exemption                 text REFERENCES provisions,
  content                   text NOT NULL,
  state                     text NOT NULL CHECK (state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED', 'SENT', 'DISCARDED')),
  -- How often it was submitted.
  rounds                    int NOT NULL,
  written_by                uuid NOT NULL,
  written_at                timestamptz NOT NULL,
  changed_by                uuid NOT NULL,
  changed_at                timestamptz NOT NULL,
  entry_id                  uuid REFERENCES journal_entries,
  hash                      text CHECK (hash ~ '^[0-9a-f]{64}$'),
  approved_by               uuid,
  approved_at               timestamptz,
  sent_by                   uuid,
  sent_at                   timestamptz,
  document_id               uuid REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
  pdf_hash                  text CHECK (pdf_hash ~ '^[0-9a-f]{64}$'),
  version                   int NOT NULL,
  CHECK (recipient_identity_id IS NULL OR recipient_organisation_id IS NULL),
  CHECK ((state IN ('FOR_APPROVAL', 'APPROVED', 'SENT')) <= (entry_id IS NOT NULL AND hash IS NOT NULL)),
  CHECK ((state IN ('APPROVED', 'SENT')) <= (approved_by IS NOT NULL)),
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
  CHECK ((state = 'SENT') = (document_id IS NOT NULL AND pdf_hash IS NOT NULL))
);
CREATE INDEX letters_of_proceeding ON letters (proceeding_id, written_at);

-- What was submitted each time, and what came of it. An approver is shown what has changed since they last read it.
CREATE TABLE letter_rounds (
  id           uuid PRIMARY KEY,
  letter_id    uuid NOT NULL REFERENCES letters,
  number       int NOT NULL,
  content      text NOT NULL,
  hash         text NOT NULL,
  submitted_by uuid NOT NULL,
  submitted_at timestamptz NOT NULL,
  outcome      text CHECK (outcome IN ('APPROVED', 'SENT_BACK')),
  remarks      text,
  ended_by     uuid,
  ended_at     timestamptz,
  UNIQUE (letter_id, number),
  CHECK ((outcome IS NULL) = (ended_at IS NULL)),
  CHECK ((outcome = 'SENT_BACK') <= (remarks IS NOT NULL))
);

-- A copy of a letter on its way to one recipient, or a notice about a proceeding that could not be delivered (no letter).
CREATE TABLE dispatches (
  id                        uuid PRIMARY KEY,
  letter_id                 uuid REFERENCES letters,
  proceeding_id             uuid NOT NULL REFERENCES proceedings,
  recipient_identity_id     uuid,
  recipient_organisation_id uuid,
  way                       text NOT NULL CHECK (way IN ('MIN_SAK', 'VIRKSOMHET', 'PAPER', 'EFORMIDLING', 'DIGITAL_MAILBOX')),
  state                     text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'OPENED', 'POSTED', 'RETURNED', 'FAILED', 'REPLACED')),
  -- Who has to act when it failed.
  acts                      text CHECK (acts IN ('WRITER', 'OPERATOR', 'CHANNEL')),
  fault                     text,
  made_at                   timestamptz NOT NULL,
  sent_at                   timestamptz,
  opened_at                 timestamptz,
  posted_on                 date,
  arrived_on                date,
  arrived_how               text CHECK (arrived_how IN ('AVAILABLE', 'OPENED', 'POST', 'TOLD')),
  version                   int NOT NULL,
  CHECK ((state = 'FAILED') <= (acts IS NOT NULL AND fault IS NOT NULL)),
  CHECK ((arrived_on IS NULL) = (arrived_how IS NULL))
);
CREATE INDEX dispatches_of_letter ON dispatches (letter_id);
CREATE INDEX dispatches_of_proceeding ON dispatches (proceeding_id);
CREATE INDEX dispatches_waiting ON dispatches (made_at) WHERE state = 'WAITING';

-- Who may sign which letters, from when: alone, or what somebody else has written.
CREATE TABLE delegations (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organ      text NOT NULL,
  kind       text NOT NULL,
  decision   boolean NOT NULL,
  role       text NOT NULL,
  alone      boolean NOT NULL,
  valid_from date NOT NULL,
  -- The last day.
  valid_to   date,
  -- What the power rests on, in words.
  word       text NOT NULL,
  CHECK (valid_to >= valid_from)
);

-- What case officers sign by themselves: it tells and asks, and decides nothing.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', kind, false, role, true, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 1'
FROM unnest(ARRAY['RECEIPT', 'INTERIM_REPLY', 'DELAY_NOTICE', 'ANSWER', 'REQUEST_TO_COMPLETE', 'FORWARDING', 'MORE_TIME_GRANTED',
                  'REMINDER']) kind, unnest(ARRAY['INSPECTOR', 'LAWYER', 'LEADER']) role;

-- What two sign: decisions, and what refuses somebody something.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', kind, decision, role, false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 2'
FROM (VALUES ('ANSWER', true), ('DISMISSAL', true), ('MORE_TIME_REFUSED', false)) two (kind, decision),
     unnest(ARRAY['LAWYER', 'LEADER']) role;

-- An older letter to a complainant lies where it was written; new ones are letters like all others.
