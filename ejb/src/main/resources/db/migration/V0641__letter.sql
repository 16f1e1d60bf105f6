-- That somebody went through a letter that was sent, and what was left out of the version for others. The letter stays as it is.
CREATE TABLE redactions (
  id              uuid PRIMARY KEY,
  letter_id       uuid NOT NULL REFERENCES letters,
  proceeding_id   uuid NOT NULL REFERENCES proceedings,
  document_number int NOT NULL,
  -- How often the letter was gone through until then.
  number          int NOT NULL CHECK (number > 0),
  -- The version without what is left out; null where nothing is.
  variant_id      uuid REFERENCES document_variants DEFERRABLE INITIALLY DEFERRED,
  source_hash     text NOT NULL CHECK (source_hash ~ '^[0-9a-f]{64}$'),
  decided_by      uuid NOT NULL,
  decided_at      timestamptz NOT NULL,
  UNIQUE (letter_id, number)
);
CREATE INDEX redactions_of_proceeding ON redactions (proceeding_id, decided_at);

CREATE TABLE redacted_passages (
  id           uuid PRIMARY KEY,
  redaction_id uuid NOT NULL REFERENCES redactions DEFERRABLE INITIALLY DEFERRED,
  place        int NOT NULL,
  block        text,
  words        text,
  provision    text NOT NULL CHECK (provision IN ('OFFL_13', 'OFFL_24_1', 'OFFL_24_2', 'OFFL_24_3', 'OFFL_26_5')),
  UNIQUE (redaction_id, place),
  CHECK (block IS NOT NULL OR words IS NOT NULL)
);
