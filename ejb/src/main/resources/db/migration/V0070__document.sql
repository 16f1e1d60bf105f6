-- A document, its forms, and their bytes. Bytes lie in pieces of one MiB, so that files of any size stream through.
CREATE TABLE documents (
  id             uuid PRIMARY KEY,
  casefile_id    uuid,
  kind           text NOT NULL CHECK (kind IN ('COMPLAINT', 'ATTACHMENT', 'LETTER', 'DECISION', 'REPORT', 'NOTE')),
  title_internal text NOT NULL,
  created_at     timestamptz NOT NULL,
  version        integer NOT NULL
);
CREATE INDEX documents_of_case ON documents (casefile_id, created_at) WHERE casefile_id IS NOT NULL;
CREATE INDEX documents_waiting ON documents (created_at) WHERE casefile_id IS NULL;

CREATE TABLE blobs (
  id     uuid PRIMARY KEY,
  size   bigint NOT NULL CHECK (size >= 0),
  sha256 bytea  NOT NULL CHECK (length(sha256) = 32)
);
CREATE TABLE blob_chunks (
  -- Pieces are written first: size and hash are known when the last byte has passed.
  blob_id uuid    NOT NULL REFERENCES blobs ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  seq     integer NOT NULL,
  bytes   bytea   NOT NULL CHECK (length(bytes) <= 1048576),
  PRIMARY KEY (blob_id, seq)
);
-- Files are compressed already: trying again costs time and saves nothing.
ALTER TABLE blob_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Noark 5 dokumentobjekt: variantformat, format, sjekksum, filstoerrelse.
-- Keys are checked at the end of the transaction, so that the order in which rows are written does not matter.
CREATE TABLE document_variants (
  id          uuid PRIMARY KEY,
  document_id uuid   NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
  format      text   NOT NULL CHECK (format IN ('ORIGINAL', 'REDACTED', 'ARCHIVE')),
  media_type  text   NOT NULL,
  file_name   text   NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
  size        bigint NOT NULL,
  sha256      bytea  NOT NULL CHECK (length(sha256) = 32),
  scan_state  text   NOT NULL CHECK (scan_state IN ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
  created_at  timestamptz NOT NULL,
  blob_id     uuid   NOT NULL REFERENCES blobs DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX document_variants_of_document ON document_variants (document_id);
CREATE INDEX document_variants_of_blob ON document_variants (blob_id);
CREATE INDEX document_variants_to_scan ON document_variants (created_at) WHERE scan_state = 'NOT_SCANNED';
