-- A file can be tried before it is imported: it is compared with the register, and nothing of it is written.
ALTER TABLE algorithm_imports
  ADD COLUMN trial boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT algorithm_imports_state_check,
  ADD CONSTRAINT algorithm_imports_state_check
    CHECK (state IN ('STAGING', 'APPLYING', 'DONE', 'TRIED', 'CANCELLED', 'FAILED')),
  ADD CONSTRAINT algorithm_imports_trial_check CHECK (CASE state WHEN 'DONE' THEN NOT trial WHEN 'TRIED' THEN trial ELSE true END);

-- The first records that the file of a trial would create or change. They are kept for some days.
CREATE TABLE algorithm_import_changes (
  import_id    uuid   NOT NULL REFERENCES algorithm_imports,
  row          bigint NOT NULL,
  -- None where the register does not have it.
  record_id    uuid,
  name         text   NOT NULL,
  organisation text   NOT NULL,
  before       jsonb,
  after        jsonb  NOT NULL,
  PRIMARY KEY (import_id, row)
);
