-- What the words of a section were when the row of a provision was written, as a hash: bin/tilsyn-law tells from it that the text of
-- the act is another now. The text itself is not ours to keep here.
CREATE TABLE provision_wordings (
  provision text PRIMARY KEY REFERENCES provisions,
  sha256    text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  read_on   date NOT NULL
);
