-- Noark 5 journalpost. Two fields of shielding are kept apart: what hides journal data, and what is expected to exempt
-- the document itself; the one must not read as a decision on the other.
CREATE TABLE journal_entries (
  id             uuid PRIMARY KEY,
  journal_year   int NOT NULL,
  journal_seq    int,
  casefile_id    uuid NOT NULL REFERENCES casefiles,
  case_entry     int NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('INCOMING', 'OUTGOING', 'INTERNAL')),
  status         text NOT NULL CHECK (status IN ('RECORDED', 'DISPATCHED', 'ARCHIVED', 'VOID')),
  title_internal text NOT NULL,
  title_public   text NOT NULL,
  document_date  date NOT NULL,
  received_at    timestamptz,
  sent_at        timestamptz,
  recorded_on    date NOT NULL,
  subject_kind   text NOT NULL,
  subject_id     uuid NOT NULL,
  journal_shield_ground      text,
  document_exemption_ground  text,
  answered_by    uuid REFERENCES journal_entries,
  recorded_by    uuid NOT NULL,
  UNIQUE (journal_year, journal_seq),
  UNIQUE (casefile_id, case_entry)
);
CREATE INDEX journal_entries_of_subject ON journal_entries (subject_id);

-- Who wrote or gets it: an identity or an organisation, never a name.
CREATE TABLE correspondents (
  id              uuid PRIMARY KEY,
  entry_id        uuid NOT NULL REFERENCES journal_entries,
  kind            text NOT NULL CHECK (kind IN ('SENDER', 'RECIPIENT', 'COPY')),
  identity_id     uuid,
  organisation_id uuid,
  anonymous       boolean NOT NULL DEFAULT false
);
CREATE INDEX correspondents_of_entry ON correspondents (entry_id);

CREATE TABLE journal_documents (
  entry_id    uuid NOT NULL REFERENCES journal_entries,
  document_id uuid NOT NULL REFERENCES documents,
  main        boolean NOT NULL,
  PRIMARY KEY (entry_id, document_id)
);
