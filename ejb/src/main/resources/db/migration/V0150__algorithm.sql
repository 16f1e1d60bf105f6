-- Imports: files of whole registers, again and again.

-- Two rows of one file may have the same owner and title: they are told apart by content and order, and numbered.
ALTER TABLE algorithm_records ADD COLUMN source_ordinal integer NOT NULL DEFAULT 1;
DROP INDEX algorithm_records_of_series;
CREATE UNIQUE INDEX algorithm_records_of_series ON algorithm_records (source, source_key, source_ordinal)
  WHERE source_key IS NOT NULL;

-- One row an import, whatever became of it.
CREATE TABLE algorithm_imports (
  id          uuid PRIMARY KEY,
  format      text NOT NULL,
  file_name   text,
  -- The place of the file in its series.
  as_of       date NOT NULL,
  as_of_rank  integer NOT NULL CHECK (as_of_rank >= 0),
  state       text NOT NULL CHECK (state IN ('STAGING', 'APPLYING', 'DONE', 'CANCELLED', 'FAILED')),
  rows_read   bigint NOT NULL DEFAULT 0,
  created     bigint NOT NULL DEFAULT 0,
  updated     bigint NOT NULL DEFAULT 0,
  unchanged   bigint NOT NULL DEFAULT 0,
  rejected    bigint NOT NULL DEFAULT 0,
  missing     bigint NOT NULL DEFAULT 0,
  started_at  timestamptz NOT NULL,
  -- When it last showed a sign of life: one whose node has died shows none.
  seen_at     timestamptz NOT NULL,
  ended_at    timestamptz CHECK ((ended_at IS NULL) = (state IN ('STAGING', 'APPLYING'))),
  started_by  uuid NOT NULL,
  node        text NOT NULL
);
CREATE INDEX algorithm_imports_by_time ON algorithm_imports (started_at DESC, id);
CREATE INDEX algorithm_imports_running ON algorithm_imports (seen_at) WHERE ended_at IS NULL;

-- What there is to say of single rows: rejected and why, noted, or missing from the file. The text is made when it is read.
CREATE TABLE algorithm_import_remarks (
  import_id uuid    NOT NULL REFERENCES algorithm_imports,
  number    bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind      text    NOT NULL CHECK (kind IN ('REJECTED', 'NOTE', 'MISSING')),
  row       bigint  NOT NULL,
  code      text    NOT NULL,
  details   text[]  NOT NULL DEFAULT '{}',
  PRIMARY KEY (import_id, number)
);

-- Rows that have been read and wait for the whole file. Nothing is lost with them, so they are not logged: after a crash
-- the table is empty, and the file is sent again.
CREATE UNLOGGED TABLE algorithm_import_rows (
  import_id           uuid    NOT NULL,
  row                 bigint  NOT NULL,
  kind                text    NOT NULL,
  -- Identity: the id of a record of ours, or a key of the series.
  record_ref          uuid,
  source_key          text,
  source_id           text,
  system_id           uuid,
  content             jsonb   NOT NULL,
  digest              text    NOT NULL,
  name                text    NOT NULL,
  summary             text    NOT NULL,
  organisation        text    NOT NULL,
  organisation_number text,
  status              text    NOT NULL,
  risk_class          text    NOT NULL,
  automation          text    NOT NULL,
  restricted          boolean NOT NULL,
  -- What it has been found to be.
  record_id           uuid,
  ordinal             integer,
  is_new              boolean NOT NULL DEFAULT false,
  relabelled          boolean NOT NULL DEFAULT false,
  outcome             text CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REPEATED', 'REJECTED')),
  PRIMARY KEY (import_id, row)
);
CREATE INDEX algorithm_import_rows_by_key ON algorithm_import_rows (import_id, source_key, row);
CREATE INDEX algorithm_import_rows_by_record ON algorithm_import_rows (import_id, record_id);
