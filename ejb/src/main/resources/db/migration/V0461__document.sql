-- Files that wait for the step that they are handed in for: only the account that handed one in can use it.
CREATE TABLE received_files (
  document_id uuid PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  received_by uuid NOT NULL
);
CREATE INDEX received_files_of_account ON received_files (received_by);

-- Files that arrive in pieces, since a line breaks or a file is larger than one request may be.
CREATE TABLE partial_files (
  id          uuid PRIMARY KEY,
  received_by uuid NOT NULL,
  name        text NOT NULL,
  size        bigint NOT NULL CHECK (size > 0),
  arrived     bigint NOT NULL CHECK (arrived BETWEEN 0 AND size),
  begun_at    timestamptz NOT NULL
);
CREATE INDEX partial_files_of_account ON partial_files (received_by);

CREATE TABLE partial_file_pieces (
  file_id uuid   NOT NULL REFERENCES partial_files ON DELETE CASCADE,
  start   bigint NOT NULL,
  bytes   bytea  NOT NULL,
  PRIMARY KEY (file_id, start)
);
ALTER TABLE partial_file_pieces ALTER COLUMN bytes SET STORAGE EXTERNAL;
