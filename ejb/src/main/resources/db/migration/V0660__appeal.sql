-- Other parties than the appellant: told of the appeal with a limit, or left out for a written reason (forvaltningsloven § 33 third
-- paragraph). Their number is theirs within the appeal.
CREATE TABLE appeal_parties (
  id              uuid PRIMARY KEY,
  appeal_id       uuid NOT NULL REFERENCES appeals,
  number          int NOT NULL CHECK (number > 0),
  role            text NOT NULL CHECK (role IN ('ADDRESSEE', 'COMPLAINANT', 'APPELLANT')),
  organisation_id uuid REFERENCES organisations,
  -- Who a person is, stands with the identities alone.
  identity_id     uuid,
  -- An organisation by its name, a complainant by the reference of the complaint.
  name            text NOT NULL,
  language        text NOT NULL CHECK (language IN ('NB', 'NN')),
  told_on         date,
  limit_on        date,
  left_out_reason text,
  left_out_by     uuid,
  left_out_on     date,
  version         int NOT NULL,
  UNIQUE (appeal_id, number),
  CHECK ((identity_id IS NULL) <> (organisation_id IS NULL)),
  CHECK ((told_on IS NULL) = (limit_on IS NULL)),
  CHECK ((left_out_on IS NULL) = (left_out_reason IS NULL) AND (left_out_on IS NULL) = (left_out_by IS NULL)),
  CHECK (told_on IS NULL OR left_out_on IS NULL)
);
CREATE UNIQUE INDEX appeal_parties_once ON appeal_parties (appeal_id, coalesce(organisation_id, identity_id));

-- What they say about the appeal. Never changed.
CREATE TABLE appeal_statements (
  id           uuid PRIMARY KEY,
  appeal_id    uuid NOT NULL,
  party_number int NOT NULL,
  text         text NOT NULL,
  channel      text NOT NULL CHECK (channel IN ('LETTER', 'PHONE', 'VISIT')),
  posted_on    date NOT NULL,
  entered_by   uuid NOT NULL,
  entered_at   timestamptz NOT NULL,
  FOREIGN KEY (appeal_id, party_number) REFERENCES appeal_parties (appeal_id, number)
);
CREATE INDEX appeal_statements_of_appeal ON appeal_statements (appeal_id);

-- Who signs that a party is told. The copy of a statement is sent with the letter that it copies, and is signed by that.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', 'APPEAL_NOTICE', false, role, true, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4'
FROM unnest(ARRAY['INSPECTOR', 'LAWYER', 'LEADER']) role;
