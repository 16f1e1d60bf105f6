-- Changes of law that the staff hands in as a file. A proposal stands as it was handed in, and so does what somebody else decided on it:
-- the application adds rows here and changes none. Rows of law come from approving alone (law_import_decided).
CREATE TABLE law_imports (
  id            uuid PRIMARY KEY,
  -- The table of law that the file is about.
  kind          text NOT NULL CHECK (kind IN ('provisions', 'powers', 'competences', 'supervisions', 'penalty_forms', 'fine_ceilings',
                  'deadline_rules', 'basic_amounts', 'euro_rates')),
  file_name     text,
  content       text NOT NULL,
  sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- What would be done: a JSON array of line, action, id and content.
  changes       text NOT NULL CHECK (jsonb_array_length(changes::jsonb) > 0),
  -- Hash of the rows of the table that the file was compared with: an approval is of a change of those.
  compared_with text NOT NULL CHECK (compared_with ~ '^[0-9a-f]{64}$'),
  -- Why, and what it rests on.
  reason        text NOT NULL CHECK (reason <> ''),
  proposed_by   uuid NOT NULL,
  proposed_at   timestamptz NOT NULL
);
CREATE INDEX law_imports_newest ON law_imports (proposed_at DESC, id);

CREATE TABLE law_import_decisions (
  import_id  uuid PRIMARY KEY REFERENCES law_imports,
  outcome    text NOT NULL CHECK (outcome IN ('APPROVED', 'REJECTED', 'WITHDRAWN')),
  reason     text NOT NULL CHECK (reason <> ''),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);
